import { runGenerate } from "./run-generate.ts";

process.exitCode = await runGenerate(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
