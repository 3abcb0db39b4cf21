import { createCipheriv, createHmac, hkdfSync } from "node:crypto";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { newToken } from "./issued-token.ts";
import { secretKeys } from "./secret-keys.ts";

describe("an issued token", () => {
  it("has a prefix, 178 random bits and their CRC-32 in base 62", () => {
    const tokens = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const token = newToken("personal");
      expect(token).toMatch(/^runout_pt_[0-9A-Za-z]{36}$/);
      expect(readBase62(token.slice(-6))).toBe(crc32(token.slice(0, -6)));
      tokens.add(token);
    }
    expect(tokens.size).toBe(500);
  });
});

function readBase62(text: string): number {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return [...text].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
}

describe("secret keys", () => {
  const keys = secretKeys(Buffer.alloc(32, 1));
  const others = secretKeys(Buffer.alloc(32, 2));

  it("hash alike under one key, and otherwise under another", () => {
    expect(keys.hash("a")).toBe(secretKeys(Buffer.alloc(32, 1)).hash("a"));
    expect(keys.hash("a")).not.toBe(others.hash("a"));
    expect(keys.hash("a")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("seal a secret differently each time, and open what was sealed under the same key, unchanged", () => {
    const sealed = keys.seal("sécret");
    expect(sealed).not.toBe(keys.seal("sécret"));
    expect(sealed).not.toContain("secret");
    expect(keys.open(sealed)).toBe("sécret");
    expect(keys.open(keys.seal(""))).toBe("");
    expect(() => others.open(sealed)).toThrow();
    for (let index = 0; index < sealed.length - 1; index += 1) {
      const changed = `${sealed.slice(0, index)}${sealed[index] === "A" ? "B" : "A"}${sealed.slice(index + 1)}`;
      expect(() => keys.open(changed)).toThrow();
    }
  });

  it("are those of HKDF, HMAC-SHA256 and AES-256-GCM as Node computes them", () => {
    const masterKey = Buffer.alloc(32, 1);
    const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", masterKey, "", `runout ${purpose}`, 32));
    expect(keys.hash("sécret")).toBe(createHmac("sha256", derive("hash")).update("sécret").digest("hex"));
    const nonce = Buffer.alloc(12, 3);
    const cipher = createCipheriv("aes-256-gcm", derive("seal"), nonce).setAAD(Buffer.from("v1"));
    const text = Buffer.concat([cipher.update("sécret"), cipher.final()]);
    const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
    expect(keys.open(`v1:${sealed}`)).toBe("sécret");
  });

  it("come from 32 bytes", () => {
    expect(() => secretKeys(Buffer.alloc(31))).toThrow("31 bytes");
  });
});
