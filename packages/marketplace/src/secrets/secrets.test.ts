import { describe, expect, it } from "vitest";
import { looksLikeToken, newToken } from "./issued-token.ts";
import { secretKeys } from "./secret-keys.ts";

describe("an issued token", () => {
  it("has a prefix, 178 random bits and a checksum that finds a changed character", () => {
    const tokens = new Set<string>();
    for (let n = 0; n < 500; n += 1) {
      const token = newToken("personal");
      expect(token).toMatch(/^runout_pt_[0-9A-Za-z]{36}$/);
      expect(looksLikeToken(token)).toBe(true);
      const place = 10 + (n % 36);
      const other = token[place] === "a" ? "b" : "a";
      expect(looksLikeToken(`${token.slice(0, place)}${other}${token.slice(place + 1)}`)).toBe(false);
      tokens.add(token);
    }
    expect(tokens.size).toBe(500);
    expect(["", "seller-token", "runout_xx_".padEnd(46, "0")].some(looksLikeToken)).toBe(false);
  });
});

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
    for (let place = 0; place < sealed.length - 1; place += 1) {
      const changed = `${sealed.slice(0, place)}${sealed[place] === "A" ? "B" : "A"}${sealed.slice(place + 1)}`;
      expect(() => keys.open(changed)).toThrow();
    }
  });

  it("come from 32 bytes", () => {
    expect(() => secretKeys(Buffer.alloc(31))).toThrow("31 bytes");
  });
});
