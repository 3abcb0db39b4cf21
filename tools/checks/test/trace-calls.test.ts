import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../src/repository.ts";
import type { TracedCall } from "../src/trace-calls.ts";

const run = promisify(execFile);

/** The files that every call crosses. */
const MACHINE = /^apps\/server\/|^packages\/http\/src\/node\/|\/store\/database\//;
const CALLER =
  /\/secrets\/|\/store\/oauth\/|\/store\/(batch|memoize-until-write)\.ts$|\/services\/authenticate\.ts$|\/request\/(authenticate-request|credentials|form)\.ts$/;
const CONTEXT = /\/src\/(marketplace|clock)\.ts$|\/services\/conversion-rates\.ts$|^packages\/sandbox\//;

/**
 * Files that a maintainer has to know for one call. A change that adds one raises the limit here, and says why in its commit: each is
 * one more file to read.
 */
describe("the files that a call crosses", () => {
  let calls: TracedCall[];

  beforeAll(async () => {
    const script = join(root, "tools/checks/src/trace-calls.ts");
    const { stdout } = await run(process.execPath, ["--conditions=@runout/source", script]);
    calls = JSON.parse(stdout);
  });

  it.each([
    { name: "inventory", pipeline: 12, operation: 18, all: 52 },
    { name: "order edit", pipeline: 14, operation: 14, all: 51 },
  ])("$name: at most $all, of which $operation are about the operation itself", (limits) => {
    const call = calls.find(({ name }) => name === limits.name);
    expect(call?.status).toBe(200);
    const files = call?.files ?? [];
    const own = files.filter((file) => ![MACHINE, CALLER, CONTEXT].some((pattern) => pattern.test(file)));
    const isPipeline = (file: string) => file.startsWith("packages/http/");
    const pipeline = own.filter(isPipeline);
    const operation = own.filter((file) => !isPipeline(file));
    process.stdout.write(
      `${limits.name}: ${files.length} files, ${pipeline.length} of the pipeline, ${operation.length} of the operation\n`,
    );
    expect(operation.length, operation.join("\n")).toBeLessThanOrEqual(limits.operation);
    expect(pipeline.length, pipeline.join("\n")).toBeLessThanOrEqual(limits.pipeline);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(limits.all);
  });
});
