import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readText, root } from "../repository.ts";
import { type CodeBlock, codeBlocks, promisedOutput } from "../samples/code-blocks.ts";
import { checkInstalled } from "./installed-tree.ts";

const run = promisify(execFile);
/** What the compiler needs besides, where a sample uses the package beside it. */
const TYPES: Record<string, readonly string[]> = { react: ["@types/react", "@types/react-dom", "react-dom"] };

/** A package as it was published. */
export interface PublishedPackage {
  name: string;
  version: string;
  /** In the workspace. */
  folder: string;
  peers: readonly string[];
}

/** Where the programs of a README find what they call. */
export interface RunningServices {
  sandbox: string;
  mock: string;
}

/**
 * Installs a package by npm in a folder of its own, compiles the programs of its README there, and runs each of them.
 *
 * @param project a folder that is not there yet
 * @returns how many packages were installed, and how many programs ran
 * @throws Error when one does not compile, fails, or prints something else than its README says
 */
export async function runReadme(
  project: string,
  published: PublishedPackage,
  environment: NodeJS.ProcessEnv,
  services: RunningServices,
): Promise<string> {
  const { name, version, folder } = published;
  await mkdir(project, { recursive: true });
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const text = readText(`${folder}/README.md`);
  const programs = codeBlocks(`${folder}/README.md`, text).filter(({ language }) => /^tsx?$/.test(language));
  const besides = await Promise.all(otherPackages(published, programs).map((one) => versionOf(one, version)));
  const names = [`${name}@${version}`, ...besides];
  await run("npm", ["install", "--save-exact", "--no-progress", ...names], { cwd: project, env: environment });
  const brought = checkInstalled(project, name);
  const carried = await readFile(join(project, "node_modules", name, "README.md"), "utf8");
  if (carried !== text) throw new Error(`the README that is installed is not ${folder}/README.md`);
  if (programs.length === 0) return `${brought} packages`;
  await compile(project, programs, services);
  let ran = 0;
  for (const [index, program] of programs.entries()) {
    if (isForBrowsers(program)) continue;
    await reset(services);
    await runProgram(project, index, program, services);
    ran += 1;
  }
  return `${brought} packages, ${ran} programs of its README`;
}

/** One that names the file of a page's script. It is compiled here; a test of its package runs it in a browser. */
const isForBrowsers = ({ source }: CodeBlock): boolean => /^\/\/ [\w-]+\.ts\n/.test(source);

/** What the programs import that does not come with the package, its peers, and the types that the compiler needs. */
function otherPackages({ name, peers }: PublishedPackage, programs: readonly CodeBlock[]): string[] {
  if (programs.length === 0) return [...peers];
  const imported = programs.flatMap(({ source }) => [...source.matchAll(/ from "((?:@[\w.-]+\/)?[\w.-]+)/g)]);
  const names = [...peers, ...imported.map(([, one = ""]) => one)];
  const types = names.flatMap((one) => TYPES[one] ?? []);
  return [...new Set([...names, ...types, "@types/node"])].filter((one) => one !== name);
}

/** One of our packages as it was published, or one of other people with the version that the tests of this repository use. */
async function versionOf(name: string, published: string): Promise<string> {
  if (name.startsWith("@runout/")) return `${name}@${published}`;
  const file = join(root, "tools/checks/node_modules", name, "package.json");
  return `${name}@${JSON.parse(await readFile(file, "utf8")).version}`;
}

async function compile(project: string, programs: readonly CodeBlock[], services: RunningServices): Promise<void> {
  const options = {
    strict: true,
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    jsx: "react-jsx",
    types: ["node"],
    skipLibCheck: true,
    rootDir: ".",
    outDir: "compiled",
  };
  const files = programs.map(({ language }, index) => `sample-${index}.${language}`);
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
  for (const [index, { source }] of programs.entries()) {
    await writeFile(join(project, files[index] ?? ""), `${replaceServiceUrls(source, services)}\nexport {};\n`);
  }
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", project], { cwd: project });
}

async function runProgram(
  project: string,
  index: number,
  program: CodeBlock,
  services: RunningServices,
): Promise<void> {
  const { stdout } = await run(process.execPath, [join(project, `compiled/sample-${index}.js`)], { cwd: project });
  expectPrinted(program, stdout, services);
}

/** Points a sample at what runs here instead of what `npx runout` starts. */
export const replaceServiceUrls = (text: string, { sandbox, mock }: RunningServices): string =>
  text.replaceAll("http://127.0.0.1:8080", sandbox).replaceAll("http://127.0.0.1:4010", mock);

/** @throws Error when a program has printed something else than the page says */
export function expectPrinted(program: CodeBlock, printed: string, { sandbox, mock }: RunningServices): void {
  const promised = promisedOutput(program);
  const plain = printed
    .replaceAll(sandbox, "http://127.0.0.1:8080")
    .replaceAll(mock, "http://127.0.0.1:4010")
    .trimEnd();
  if (promised !== undefined && plain !== promised)
    throw new Error(`${program.location} promises ${JSON.stringify(promised)} and prints ${JSON.stringify(plain)}`);
}

/** Puts the sandbox back to the demo, with which the samples of each README begin. */
export async function reset({ sandbox }: RunningServices): Promise<void> {
  const { status } = await fetch(`${sandbox}/sandbox/reset`, { method: "POST" });
  if (status !== 204) throw new Error(`the reset of the sandbox answers with ${status}`);
}
