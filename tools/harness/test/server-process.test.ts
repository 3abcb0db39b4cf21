import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startServerProcess } from "../src/server-process.ts";

const folder = await mkdtemp(join(tmpdir(), "runout-harness-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(text: string): Promise<string> {
  const file = join(folder, `program-${text.length}.mjs`);
  await writeFile(file, text);
  return file;
}

it("is ready when it writes its URL, and gets the environment that it is given and nothing else", async () => {
  const entry = await program(
    `import { createServer } from "node:http";
     const server = createServer((_, response) => response.end(Object.keys(process.env).join()));
     server.listen(0, "127.0.0.1", () => console.log(\`listening on http://127.0.0.1:\${server.address().port}\`));`,
  );
  const server = await startServerProcess(entry, { ONLY: "this" });
  expect(await (await fetch(server.url)).text()).toBe("ONLY");
  await server.stop();
  expect(() => process.kill(server.pid, 0)).toThrow("ESRCH");
});

it("fails with what the program wrote when it ends before that", async () => {
  const entry = await program(`process.stderr.write("no database\\n"); process.exit(1);`);
  await expect(startServerProcess(entry, {})).rejects.toThrow("ended before it listened: no database");
});
