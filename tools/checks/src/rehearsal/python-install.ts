import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { root } from "../repository.ts";
import { codeBlocks } from "../samples/code-blocks.ts";
import { kilobytes } from "./published-package.ts";
import { expectPrinted, type RunningServices, replaceServiceUrls, reset } from "./readme-programs.ts";

const run = promisify(execFile);
/** What the build of `packages/python` writes. It stands for an index: pip finds there what an index would offer. */
const INDEX = join(root, "packages/python/dist");

/** The two forms in which the Python client is published, and the option by which pip takes each. */
export const PYTHON_FORMS = [
  { name: "wheel", ending: ".whl", options: ["--only-binary", "runout"] },
  { name: "sdist", ending: ".tar.gz", options: ["--no-binary", "runout"] },
] as const;

/**
 * Installs the Python client into a new virtual environment and runs the programs of its README, as the package carries it.
 *
 * @throws Error when pip takes it from elsewhere, or a program fails or prints something else than the README says
 */
export async function installPython(
  folder: string,
  { ending, options }: (typeof PYTHON_FORMS)[number],
  version: string,
  services: RunningServices,
): Promise<string> {
  const files = (await readdir(INDEX)).filter((file) => file.endsWith(ending) && file.startsWith(`runout-${version}`));
  const [file = ""] = files;
  if (files.length !== 1) throw new Error(`${INDEX} has ${files.length} files of ${version}; build packages/python`);
  await mkdir(folder, { recursive: true });
  await run("python3", ["-m", "venv", join(folder, "venv")]);
  const python = join(folder, "venv/bin/python");
  const report = join(folder, "report.json");
  const install = ["-m", "pip", "install", "--quiet", "--find-links", INDEX, ...options, "--report", report];
  await run(python, [...install, `runout==${version}`], { cwd: folder });
  await checkOrigin(report, pathToFileURL(join(INDEX, file)).href);
  const describe = "import importlib.metadata as m; print(m.metadata('runout').get_payload())";
  const { stdout: readme } = await run(python, ["-c", describe], { cwd: folder });
  const programs = codeBlocks("runout/README.md", readme).filter(({ language }) => language === "python");
  if (programs.length === 0) throw new Error("the README that it carries has no program");
  for (const [index, program] of programs.entries()) {
    const name = join(folder, `sample_${index}.py`);
    await writeFile(name, `${replaceServiceUrls(program.source, services)}\n`);
    await reset(services);
    const { stdout } = await run(python, ["-W", "error", name], { cwd: folder });
    expectPrinted(program, stdout, services);
  }
  const { size } = await stat(join(INDEX, file));
  return `${version}, ${kilobytes(size)}, ${programs.length} programs of its README`;
}

/** Checks where pip has the package from: a package of that name in a public index would be another one. */
async function checkOrigin(report: string, expected: string): Promise<void> {
  const { install } = JSON.parse(await readFile(report, "utf8")) as {
    install: { metadata: { name: string }; download_info: { url: string } }[];
  }; // pip documents this shape
  const origin = install.find(({ metadata }) => metadata.name === "runout")?.download_info.url;
  if (origin !== expected) throw new Error(`pip took ${origin} instead of ${expected}`);
}
