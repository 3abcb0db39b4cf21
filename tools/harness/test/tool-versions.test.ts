import { chmod, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toolVersions } from "../src/tool-versions.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-tools-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CHROMIUM_PATH", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Puts a program on the path that prints a text. */
async function install(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\necho '${text}'\n`);
  await chmod(join(folder, name), 0o755);
}

it("are none without programs, and differ from version to version", async () => {
  expect(await toolVersions()).toMatchObject({ TOOL_PYTHON: "none", TOOL_BROWSER: "none" });
  await install("python3", "3.11.2");
  await install("go", "go version go1.26.1");
  await install("chromium", "");
  const first = await toolVersions();
  expect(first).toMatchObject({
    TOOL_PYTHON: "3.11.2",
    TOOL_GO: expect.stringMatching(/^go version go1\.26\.1 /),
    TOOL_BROWSER: expect.stringContaining(join(folder, "chromium")),
  });
  expect(await toolVersions()).toEqual(first);

  await install("python3", "3.14.0");
  await utimes(join(folder, "chromium"), 1, 1);
  const second = await toolVersions();
  expect(second.TOOL_PYTHON).toBe("3.14.0");
  expect(second.TOOL_BROWSER).not.toBe(first.TOOL_BROWSER);
  expect(second.TOOL_GO).toBe(first.TOOL_GO);
});

it("are none for a Python without the modules that the tasks need", async () => {
  await writeFile(join(folder, "python3"), "#!/bin/sh\necho 3.11.2\nexit 1\n");
  await chmod(join(folder, "python3"), 0o755);
  expect(await toolVersions()).toMatchObject({ TOOL_PYTHON: "none" });
});
