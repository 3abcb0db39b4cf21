import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preparePython } from "@runout/harness/python-environment";
import { DOCUMENTS } from "../documents.ts";

/** The tests of a client that call a sandbox. */
export interface ClientSuite {
  /** As in `the Go client`. */
  client: string;
  /** The operations that it has methods for, by their ids. */
  operations: readonly string[];
  /** Runs the tests against a sandbox. Gives what they printed when one failed. */
  run(url: string): Promise<string | undefined>;
}

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const [marketplace = [], sandbox = []] = DOCUMENTS.map(({ operations }) => operations.map((one) => one.operationId));

/** All clients of the repository. That for TypeScript has no methods for the sandbox's control API. */
export const CLIENT_SUITES: readonly ClientSuite[] = [
  {
    client: "TypeScript client",
    operations: marketplace,
    run(url) {
      const args = ["run", "test/client.test.ts", "--reporter=dot"];
      // The sandbox has its own database; this says that the tests need no other.
      return runTests("apps/server", join(ROOT, "node_modules/.bin/vitest"), args, url, { TEST_ENGINE: "pglite" });
    },
  },
  {
    client: "Python client",
    // It takes the steps of OAuth by GET alone.
    operations: [...marketplace, ...sandbox].filter((id) => !["createRequestToken", "createAccessToken"].includes(id)),
    run(url) {
      const folder = join(ROOT, "packages/python");
      const commands = preparePython(join(folder, ".venv"), join(folder, "requirements.txt"));
      const args = ["-m", "pytest", "--quiet", "test/test_lifecycle.py"];
      return runTests("packages/python", join(commands, "python"), args, url);
    },
  },
  {
    client: "Go client",
    operations: [...marketplace, ...sandbox],
    run(url) {
      const files = ["lifecycle_test.go", "pages_test.go", "oauth_flow_test.go", "example_test.go"];
      const names = testsOf(...files.map((file) => `packages/go/${file}`));
      return runTests("packages/go", "go", ["test", "-count=1", "-run", `^(${names.join("|")})$`, "."], url);
    },
  },
];

/** Go runs tests by their names, not by their files. */
const testsOf = (...files: string[]): string[] =>
  files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/^func ((?:Test|Example)\w*)\(/gm)].map(
      ([, name = ""]) => name,
    ),
  );

async function runTests(
  folder: string,
  command: string,
  args: readonly string[],
  url: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const child = spawn(command, args, {
    cwd: join(ROOT, folder),
    env: { ...process.env, ...environment, RUNOUT_SANDBOX_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const output of [child.stdout, child.stderr]) {
    output.on("data", (chunk: Buffer) => {
      printed += chunk;
    });
  }
  const [code] = await once(child, "close");
  return code === 0 ? undefined : printed;
}
