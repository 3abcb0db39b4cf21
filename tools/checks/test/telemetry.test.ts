import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText, repositoryFiles, root } from "../src/repository.ts";

/** What turbo says when it is about to report. */
const NOTICE = /collects .* telemetry/;

/** An empty home, as on a machine that never ran any of the tools. */
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "runout-home-"));
});
afterAll(() => rm(home, { recursive: true }));

/** The commands of every package.json in the repository, taken apart at `&&`. */
const commands = repositoryFiles()
  .filter((file) => /(^|\/)package\.json$/.test(file) && !file.includes("/test/"))
  .flatMap((file) => {
    const { scripts = {} } = JSON.parse(readText(file)) as { scripts?: Record<string, string> }; // the shape npm demands
    return Object.values(scripts).flatMap((script) => script.split("&&").map((command) => command.trim()));
  });

function run(command: string, ...rest: string[]): { code: number | null; text: string } {
  const [, ...args] = command.split(" ");
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...rest], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home },
    encoding: "utf8",
  });
  return { code: status, text: stdout + stderr };
}

describe("the tools of the workspace", () => {
  it("are silent about telemetry when turbo runs for the first time on a machine", () => {
    const turbo = commands.filter((command) => /\bturbo\b/.test(command));
    expect(turbo.length).toBeGreaterThan(0);
    const starts = new Set(turbo.map((command) => command.replace(/ run .*/, "")));
    expect([...starts]).toHaveLength(1);
    for (const start of starts) {
      const { code, text } = run(start, "run", "lint", "--dry");
      expect(code, text).toBe(0);
      expect(text).toContain("@runout/spec");
      expect(text).not.toMatch(NOTICE);
    }
  });

  it("would not be silent if turbo were started bare, so the test above can fail", () => {
    const turbo = createRequire(join(root, "package.json")).resolve("turbo/bin/turbo");
    expect(run(`node ${turbo}`, "run", "lint", "--dry").text).toMatch(NOTICE);
  });

  it("are started by commands that work in every shell, with the telemetry of Redocly off", () => {
    for (const command of commands) {
      expect(command, "an assignment before a command is for POSIX shells only").not.toMatch(/^[A-Z_]+=/);
      if (/redocly|turbo/.test(command)) expect(command).toMatch(/^node --env-file=(\.\.\/)?telemetry\.env /);
    }
    expect(readText("telemetry.env")).toContain("REDOCLY_TELEMETRY=off\n");
    expect(readText("spec/redocly.yaml")).toMatch(/^telemetry: off$/m);
  });
});
