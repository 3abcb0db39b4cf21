import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-python-"));
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "requirements.txt"), "some==1.0\n");
  await installPython("3.11.2");
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts a program on the path that makes environments as Python does, and writes down what it was asked for. */
async function installPython(version: string): Promise<void> {
  const file = join(folder, "bin/python3");
  const script = `#!/bin/sh
case "$2" in
  venv) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" && echo made ${version} >> "${folder}/log" ;;
  pip) sleep 0.2; echo installed >> "${folder}/log" ;;
  *) echo ${version} ;;
esac
`;
  await writeFile(file, script);
  await chmod(file, 0o755);
}

/** Prepares the environment in a process of its own. */
async function prepare(): Promise<string> {
  const module = new URL("../src/python-environment.ts", import.meta.url).href;
  const words = [`${folder}/.venv`, `${folder}/requirements.txt`].map((word) => JSON.stringify(word)).join(", ");
  const program = `import { preparePython } from ${JSON.stringify(module)}; console.log(preparePython(${words}));`;
  const env = { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], { env });
  return stdout.trim();
}

const log = () => readFile(join(folder, "log"), "utf8");

it("is made once for several processes, and again for another version of Python or of a package", async () => {
  const commands = `${folder}/.venv/bin`;
  expect(await Promise.all([prepare(), prepare(), prepare()])).toEqual([commands, commands, commands]);
  expect(await log()).toBe("made 3.11.2\ninstalled\n");
  await installPython("3.14.0");
  await prepare();
  await prepare();
  expect(await log()).toBe("made 3.11.2\ninstalled\nmade 3.14.0\ninstalled\n");
  await writeFile(join(folder, "requirements.txt"), "some==2.0\n");
  await prepare();
  expect((await log()).match(/made/g)).toHaveLength(3);
});

it("is made although a process that was to make it was killed", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--print", "process.pid"]);
  await writeFile(join(folder, ".venv.lock"), stdout.trim());
  await prepare();
  expect(await log()).toBe("made 3.11.2\ninstalled\n");
});
