import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findCertificate, trustCommand } from "../src/certificate.ts";

const DAY_MS = 86_400_000;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runout-certificate-"));
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (host = "127.0.0.1", now = new Date()) => {
  const { certificate } = await findCertificate(folder, host, now);
  return new X509Certificate(await readFile(certificate));
};

it("is kept, and is for the names of this machine", async () => {
  const first = await read();
  expect(first.checkHost("localhost")).toBe("localhost");
  expect(first.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(first.checkIP("::1")).toBeDefined();
  expect((await read()).serialNumber).toBe(first.serialNumber);
});

it("is made again for another host, when it ends soon, and when a file is damaged", async () => {
  const first = await read();
  const other = await read("shop.test");
  expect(other.checkHost("shop.test")).toBe("shop.test");
  expect(other.serialNumber).not.toBe(first.serialNumber);
  const later = await read("shop.test", new Date(Date.now() + 380 * DAY_MS));
  expect(later.serialNumber).not.toBe(other.serialNumber);
  await writeFile(join(folder, "ca.pem"), "no certificate");
  expect((await read("shop.test")).serialNumber).not.toBe(later.serialNumber);
});

it("names a path with spaces so that a shell takes it for one word", () => {
  const files = { authority: "/my shop/it's/ca.pem", certificate: "", key: "" };
  expect(trustCommand(files)).toContain(String.raw`NODE_EXTRA_CA_CERTS='/my shop/it'\''s/ca.pem'`);
});
