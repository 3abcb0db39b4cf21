import { describe, expect, it } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";

/** Options as plain JavaScript may give them. */
const create = (options: Record<string, unknown>) =>
  createClient({ baseUrl: "http://127.0.0.1:8080", userAgent: "test/1.0", ...options } as unknown as ClientOptions);

const failureOf = (options: Record<string, unknown>): unknown => {
  try {
    create(options);
  } catch (error) {
    return error;
  }
  return undefined;
};

/** What is no text for a header. The last two would split the header, or be refused by fetch later. */
const NO_TEXT = [
  undefined,
  null,
  "",
  "  ",
  12,
  true,
  {},
  [],
  Symbol("s"),
  "secret-1\r\nX: 1",
  "secret-2\n",
  "sécret",
  "\u{1f600}",
];

describe("the options of createClient", () => {
  it.each<[string, (value: unknown) => Record<string, unknown>]>([
    ["userAgent", (userAgent) => ({ userAgent })],
    ["auth.token", (token) => ({ auth: { type: "token", token } })],
    ["auth.key", (key) => ({ auth: { type: "application", key, secret: "s" } })],
    ["auth.secret", (secret) => ({ auth: { type: "application", key: "k", secret } })],
  ])(
    "must have a text for %s that can stand in a header, and the error names the option but not the value",
    (name, make) => {
      for (const value of NO_TEXT) {
        const error = failureOf(make(value));
        expect(error, String(value)).toBeInstanceOf(TypeError);
        expect(error).toHaveProperty("message", expect.stringMatching(`^${name.replace(".", "\\.")} must`));
        expect(error).toHaveProperty("message", expect.not.stringMatching(/secret-\d|sécret/));
      }
      expect(failureOf(make("good-1.0"))).toBeUndefined();
    },
  );

  it("must have credentials without blanks and commas, by which the header separates them", () => {
    for (const token of ["a b", " a", "a,secret=b"]) {
      expect(failureOf({ auth: { type: "token", token } })).toMatchObject({
        message: expect.stringContaining("auth.token"),
      });
    }
  });

  it.each([undefined, null, "", 80, {}, "api.discogs.com", "ftp://host", "/api", "http://"])(
    "must have an http or https URL for baseUrl, not %j",
    (baseUrl) => {
      const error = failureOf({ baseUrl });
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toHaveProperty("message", expect.stringMatching(/^baseUrl must be a/));
    },
  );

  it("must have a baseUrl that a path can be added to, and the error contains no password", () => {
    for (const baseUrl of ["http://host/?a=1", "http://host/#top"])
      expect(failureOf({ baseUrl })).toBeInstanceOf(TypeError);
    const error = failureOf({ baseUrl: "http://user:hunter2@host" });
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty("message", expect.not.stringContaining("hunter2"));
    for (const baseUrl of ["http://host", "http://host/", "https://host/api/"])
      expect(failureOf({ baseUrl })).toBeUndefined();
  });

  it("must have a known kind of auth", () => {
    for (const auth of [null, "token", 1, {}, { type: "bearer", token: "t" }]) {
      expect(failureOf({ auth })).toMatchObject({ message: expect.stringMatching(/^auth(\.type)? must be/) });
    }
    expect(failureOf({ auth: undefined })).toBeUndefined();
  });

  it("must have a function for fetch", () => {
    for (const fetch of [null, "fetch", {}]) expect(failureOf({ fetch })).toBeInstanceOf(TypeError);
    expect(failureOf({ fetch: undefined })).toBeUndefined();
  });

  it("must be given", () => {
    const bare = createClient as unknown as (options?: unknown) => unknown;
    for (const options of [undefined, null, "http://host"]) expect(() => bare(options)).toThrow(/^baseUrl must be/);
  });
});
