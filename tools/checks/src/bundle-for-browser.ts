import { type BuildFailure, build, type Plugin } from "esbuild";
import { root } from "./repository.ts";

/** A bundle for browsers; without a script where something in it needs Node. */
export interface BrowserBundle {
  script: Uint8Array | undefined;
  /** What could not be bundled, as `file: reason`. */
  problems: readonly string[];
}

/**
 * Bundles a file and all that it imports for a browser, minified and without polyfills. Every module of Node that is asked for is a
 * problem, but for those that the field `browser` of a dependency leaves out.
 *
 * @param entry a path from the repository's root
 */
export async function bundleForBrowser(entry: string): Promise<BrowserBundle> {
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "browser",
      conditions: ["@runout/source"],
      logLevel: "silent",
      plugins: [allowPglite],
    });
    return { script: outputFiles[0]?.contents, problems: [] };
  } catch (error) {
    const { errors } = error as BuildFailure; // build rejects with nothing else
    return { script: undefined, problems: errors.map(({ location, text }) => `${location?.file}: ${text}`) };
  }
}

/** PGlite asks for one module of Node inside a condition that is only true in Node. */
const allowPglite: Plugin = {
  name: "PGlite in a browser",
  setup({ onResolve }) {
    onResolve({ filter: /^node:module$/ }, ({ path, importer, kind }) =>
      kind === "dynamic-import" && importer.includes("/node_modules/@electric-sql/pglite/")
        ? { path, external: true }
        : undefined,
    );
  },
};
