import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startListening } from "@runout/listen";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { launch, runInProcess, waitForOutput } from "./support/program.ts";

const freePorts = { PORT: "0", MOCK_PORT: "0", DOCS_PORT: "0", HOST: "127.0.0.1" };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("runout start", () => {
  it("runs sandbox, mock and docs, says where they are and whom to log in as, and ends them all", async () => {
    const program = launch(folder, [], { ...freePorts, DATA_DIR: "memory://" });
    await waitForOutput(program, "Ctrl-C");
    const { out } = program.output;
    const addresses = [...out.matchAll(/^ {2}(Sandbox|Mock|Docs) +(http:\S+)/gm)].map((match) => match[2] ?? "");
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
    expect(out).toMatch(/seller-token +example_seller/);
    const command = /curl '(\S+)'/.exec(out)?.[1] ?? "";
    const answer = await fetch(command, { headers: { authorization: "Discogs token=seller-token" } });
    expect(await answer.json()).toHaveProperty("listings.length", 3);

    program.signal("SIGINT");
    expect(await program.ended).toMatchObject({ exitCode: 0, error: "" });
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it("takes the demo's tokens as it prints them for programs, and starts no more than it is asked for", async () => {
    const program = launch(folder, ["start", "--port", "0", "--in-memory", "--no-mock", "--no-docs", "--json"]);
    await waitForOutput(program, "\n");
    const { sandbox, mock, docs, tokens } = JSON.parse(program.output.out);
    expect([mock, docs]).toEqual([undefined, undefined]);
    for (const { token, username } of tokens) {
      const identity = await fetch(`${sandbox}/oauth/identity`, {
        headers: { authorization: `Discogs token=${token}` },
      });
      expect(await identity.json()).toMatchObject({ username });
    }
    program.signal("SIGTERM");
    expect(await program.ended).toMatchObject({ exitCode: 0 });
  });

  it("begins with the seed of a file, whose tokens its writer knows", async () => {
    await writeFile(join(folder, "shop.yaml"), "users: [{ username: my_shop, tokens: [shop-token] }]");
    const program = launch(folder, ["--seed", "shop.yaml", "--port=0", "--in-memory", "--no-mock", "--no-docs"]);
    await waitForOutput(program, "Ctrl-C");
    expect(program.output.out).not.toContain("seller-token");
    const url = /Sandbox +(\S+)/.exec(program.output.out)?.[1] ?? "";
    const identity = await fetch(`${url}/oauth/identity`, { headers: { authorization: "Discogs token=shop-token" } });
    expect(await identity.json()).toMatchObject({ username: "my_shop" });
    program.signal("SIGINT");
    await program.ended;
  });

  it("keeps data between starts, serves by HTTPS, and prints what makes programs trust it", async () => {
    const words = ["--port=0", "--data-dir", "shop", "--https", "--no-mock", "--no-docs", "--json"];
    const first = launch(folder, words);
    await waitForOutput(first, "\n");
    const { sandbox } = JSON.parse(first.output.out);
    const environment = Object.fromEntries(
      [...first.output.error.matchAll(/\b([A-Z_]+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    expect(Object.keys(environment)).toEqual([
      "NODE_EXTRA_CA_CERTS",
      "REQUESTS_CA_BUNDLE",
      "CURL_CA_BUNDLE",
      "SSL_CERT_FILE",
    ]);
    expect(await statusOf(sandbox)).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    const advanced = await launch(folder, ["advance", "2d", "--url", sandbox], environment).ended;
    expect(advanced).toMatchObject({ exitCode: 0, error: "" });
    const distrusting = await runInProcess(["clock", "--url", sandbox]);
    expect(distrusting).toMatchObject({ exitCode: 3, error: expect.stringContaining("Set NODE_EXTRA_CA_CERTS") });
    first.signal("SIGINT");
    await first.ended;

    const second = launch(folder, words);
    await waitForOutput(second, "\n");
    const clock = await launch(folder, ["clock", "--json", "--url", JSON.parse(second.output.out).sandbox], environment)
      .ended;
    expect(JSON.parse(clock.out).offset_seconds).toBeGreaterThan(172_000);
    second.signal("SIGINT");
    await second.ended;
  });

  it.each([
    [
      ["--seed", "plenty"],
      {},
      'runout: --seed must be demo, none, a whole number of listings, or a file that ends with .yaml, .yml or .json, not "plenty".',
    ],
    [
      [],
      { SEED: "plenty" },
      'runout: SEED must be demo, none, a whole number of listings, or a file that ends with .yaml, .yml or .json, not "plenty".',
    ],
    [["--mock-port", "x"], {}, 'runout: --mock-port must be a whole number from 0 to 65535, not "x".'],
  ])("says in one line what is wrong with %j and %j, and leaves nothing running", async (words, environment, error) => {
    const ended = await runInProcess(["start", ...words], environment);
    expect(ended.exitCode).toBeGreaterThan(0);
    expect(ended.error).toBe(`${error}\n`);
  });

  it("says which option moves it to another port when one is taken", async () => {
    const server: Server = createServer();
    const { port } = new URL(await startListening(server, { host: "127.0.0.1", port: 0 }));
    for (const option of ["--port", "--docs-port", "--mock-port"]) {
      const others = ["--port=0", "--docs-port=0", "--mock-port=0"].filter((other) => !other.startsWith(option));
      expect(await runInProcess(["start", ...others, option, port])).toMatchObject({
        exitCode: 1,
        error: `runout: Port ${port} on 127.0.0.1 is in use. Set ${option} to another port.\n`,
      });
    }
    server.close();
  });
});

/** The status of an answer, or the code of the error where there is none. */
function statusOf(url: string): Promise<unknown> {
  return new Promise((resolve) => {
    request(url, (response) => {
      text(response).then(() => resolve(response.statusCode), resolve);
    })
      .on("error", (error: NodeJS.ErrnoException) => resolve(error.code))
      .end();
  });
}
