import { describe, expect, it } from "vitest";
import { readSignedRequest } from "./credentials.ts";

const read = (authorization?: string, query = "", form: [string, string][] = []) =>
  readSignedRequest({ method: "GET", url: `http://h.example/x${query}`, otherUrls: [], authorization, form });

/** The OAuth parameters that were found, and those of them that count as the header's. */
function found(...request: Parameters<typeof read>) {
  const signed = read(...request);
  if (typeof signed === "string") return signed;
  return { oauth: Object.fromEntries(signed.oauth), header: signed.authorization };
}

describe("the header", () => {
  it.each([
    'OAuth oauth_consumer_key="k", oauth_signature="a%26b"',
    'oauth oauth_consumer_key="k",oauth_signature="a&b"',
    "  OAUTH   oauth_consumer_key=k,oauth_signature=a%26b  ",
    'OAuth\toauth_consumer_key = "k" ,\r\n oauth_signature = "a&b"',
    'OAuth oauth_consumer_key="k" oauth_signature="a%26b"',
    'OAuth realm="https://h.example/, x=\'y\'", oauth_consumer_key="k", oauth_signature="a%26b",',
  ])("is read as %j", (header) => {
    const pairs = [
      ["oauth_consumer_key", "k"],
      ["oauth_signature", "a&b"],
    ];
    expect(found(header)).toEqual({ oauth: Object.fromEntries(pairs), header: pairs });
  });

  it("keeps commas and equal signs of a value, plus signs, and percent signs that encode nothing", () => {
    const header = 'OAuth oauth_callback="http://a.example/?b=1,2", oauth_nonce="a+b", oauth_signature="100%&%zz"';
    expect(found(header)).toMatchObject({
      oauth: { oauth_callback: "http://a.example/?b=1,2", oauth_nonce: "a+b", oauth_signature: "100%&%zz" },
    });
  });

  it.each([
    ["a", "a".repeat(16_000)],
    ["blanks after a name", `a${" ".repeat(16_000)}`],
    ["names without a value", "a ".repeat(8000)],
    ["quotes", '"'.repeat(16_000)],
    ["commas", ",".repeat(16_000)],
  ])("holds nothing in 16,000 characters of %s, and after them what it says", (_what, rubbish) => {
    expect(read(`OAuth ${rubbish}`)).toBe("none");
    const pairs = [["oauth_consumer_key", "k"]];
    expect(found(`OAuth ${rubbish}, oauth_consumer_key="k"`)).toEqual({
      oauth: Object.fromEntries(pairs),
      header: pairs,
    });
  });

  it("ends a value that no quote ends where a bare one would end", () => {
    expect(found('OAuth oauth_token="a b=c')).toEqual({
      oauth: { oauth_token: "" },
      header: [
        ["oauth_token", ""],
        ["b", "c"],
      ],
    });
  });

  it("has no signature where it is of another kind, or empty", () => {
    for (const header of [undefined, "", "OAuth", "OAuth ", "OAuthx oauth_token=a", "Discogs token=oauth_token"]) {
      expect(read(header)).toBe("none");
    }
  });
});

describe("the query and the form", () => {
  const form: [string, string][] = [
    ["oauth_consumer_key", "k"],
    ["oauth_signature", "s"],
    ["a", "b"],
  ];

  it("hold the parameters just as well, which then are not the header's", () => {
    const oauth = { oauth_consumer_key: "k", oauth_signature: "s" };
    expect(found(undefined, "?oauth_consumer_key=k&oauth_signature=s&a=b")).toEqual({ oauth, header: [] });
    expect(found(undefined, "", form)).toEqual({ oauth, header: [] });
    expect(read(undefined, "", form)).toMatchObject({ form });
  });

  it("are none of OAuth's with a verifier alone, as a callback gets it, or without a parameter of its", () => {
    expect(read(undefined, "?oauth_token=t&oauth_verifier=v")).toBe("none");
    expect(read(undefined, "?a=b", [["c", "d"]])).toBe("none");
  });

  it("add to the header; what is repeated counts once", () => {
    const header = 'OAuth oauth_consumer_key="k", oauth_signature="s", oauth_callback="oob"';
    const pairs = [
      ["oauth_consumer_key", "k"],
      ["oauth_signature", "s"],
    ];
    const oauth = { oauth_consumer_key: "k", oauth_signature: "s", oauth_callback: "oob" };
    expect(found(header, "?oauth_callback=oob")).toEqual({ oauth, header: pairs });
    expect(found(header.replace(', oauth_callback="oob"', ""), "?oauth_callback=oob")).toEqual({
      oauth,
      header: pairs,
    });
  });

  it("must not say anything else than the header", () => {
    expect(read('OAuth oauth_token="a", oauth_token="b"')).toBe("malformed");
    expect(read('OAuth oauth_token="a"', "?oauth_token=b")).toBe("malformed");
    expect(read('OAuth oauth_token="a"', "", [["oauth_token", "b"]])).toBe("malformed");
    expect(read(undefined, "?oauth_signature=a&oauth_signature=b")).toBe("malformed");
  });
});

it("is read of any address that a client may have written", () => {
  for (const host of ["a:99999", "1.2.3.4.5", "256.1.1.1", "[:::]", "a..b"]) {
    const url = `http://${host}/x?oauth_consumer_key=k#oauth_token=t`;
    const signed = readSignedRequest({ method: "GET", url, otherUrls: [], authorization: undefined, form: [] });
    expect(signed).toMatchObject({ url, oauth: new Map([["oauth_consumer_key", "k"]]) });
  }
});
