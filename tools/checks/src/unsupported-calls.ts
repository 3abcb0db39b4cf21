import { ESLint } from "eslint";
import n from "eslint-plugin-n";

/**
 * Finds what a program uses of Node that a range of versions does not have. Types do not show it: those of the workspace are of a
 * newer Node. A test on an old Node finds only what it reaches.
 *
 * @param folder where the files are
 * @param files relative to the folder
 * @param range as in `engines`: `>=20.10.0`
 */
export async function unsupportedCalls(folder: string, files: readonly string[], range: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    allowInlineConfig: false,
    baseConfig: {
      files: ["**/*.js"],
      plugins: { n },
      settings: { node: { version: range } },
      rules: {
        // It is looked for before it is called.
        "n/no-unsupported-features/node-builtins": [
          "error",
          { allowExperimental: true, ignores: ["process.getBuiltinModule"] },
        ],
        // Of Node 22.1, which the rule above does not know.
        "no-restricted-properties": ["error", { object: "URL", property: "parse" }],
      },
    },
  });
  const results = await eslint.lintFiles([...files]);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath.slice(folder.length + 1)}:${line} ${message}`),
  );
}
