import type { OpenApiDocument } from "@runout/http/openapi";
import { curlSample, oauthCurlSample } from "./curl-sample.ts";
import type { ExampleCall } from "./example-call.ts";
import { goSample, sandboxGoSample } from "./go-sample.ts";
import { oauthGoSample } from "./oauth-go-sample.ts";
import { oauthPythonSample } from "./oauth-python-sample.ts";
import { oauthTypescriptSample } from "./oauth-typescript-sample.ts";
import { pythonSample, sandboxPythonSample } from "./python-sample.ts";
import { sandboxTypescriptSample, typescriptSample } from "./typescript-sample.ts";

/** The languages of samples, in the order of their tabs. */
export const SAMPLE_LANGUAGES = ["curl", "TypeScript", "Python", "Go"] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/** Writes an example call in each language. */
export type SampleWriters = Readonly<Record<SampleLanguage, (call: ExampleCall) => string>>;

/** The two steps of OAuth at which there is no access token yet: no other call is signed by the application alone. */
export const isTokenEndpoint = ({ path }: Pick<ExampleCall, "path">): boolean => /^\/oauth\/\w+_token$/.test(path);

const forTokenEndpoints = (oauth: SampleWriters["curl"], other: SampleWriters["curl"]) => (call: ExampleCall) =>
  isTokenEndpoint(call) ? oauth(call) : other(call);

/** Calls of the marketplace, with its clients. */
export const marketplaceWriters: SampleWriters = {
  curl: forTokenEndpoints(oauthCurlSample, curlSample),
  TypeScript: forTokenEndpoints(oauthTypescriptSample, typescriptSample),
  Python: forTokenEndpoints(oauthPythonSample, pythonSample),
  Go: forTokenEndpoints(oauthGoSample, goSample),
};

/** Calls of the sandbox's control API, whose document shares schemas with that of the marketplace. */
export function sandboxWriters(marketplace: OpenApiDocument): SampleWriters {
  const types = new Set(Object.keys(marketplace.components?.schemas ?? {}));
  return {
    curl: curlSample,
    TypeScript: sandboxTypescriptSample,
    Python: sandboxPythonSample,
    Go: (call) => sandboxGoSample(call, types),
  };
}
