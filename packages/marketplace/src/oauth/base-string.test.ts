import { describe, expect, it } from "vitest";
import { baseString, baseStrings, percentEncode } from "./base-string.ts";

const AUTHORIZATION = [["oauth_nonce", "n"]] as const;
const textOf = (url: string, form: [string, string][] = []) =>
  baseString({ method: "get", url, form, authorization: AUTHORIZATION, oauth: new Map() });
/** The address and the parameters of a base string, decoded once. */
const partsOf = (url: string, form: [string, string][] = []) => textOf(url, form).split("&").map(decodeURIComponent);

describe("the base string", () => {
  it("is the one of the well-known example of another API", () => {
    const authorization: [string, string][] = [
      ["oauth_consumer_key", "xvz1evFS4wEEPTGEFPHBog"],
      ["oauth_nonce", "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg"],
      ["oauth_signature", "left out"],
      ["oauth_signature_method", "HMAC-SHA1"],
      ["oauth_timestamp", "1318622958"],
      ["oauth_token", "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb"],
      ["oauth_version", "1.0"],
    ];
    const request = {
      method: "POST",
      url: "https://api.twitter.com/1.1/statuses/update.json?include_entities=true",
      form: [["status", "Hello Ladies + Gentlemen, a signed OAuth request!"]] as const,
      authorization,
      oauth: new Map(authorization),
    };
    expect(baseString(request)).toBe(
      "POST&https%3A%2F%2Fapi.twitter.com%2F1.1%2Fstatuses%2Fupdate.json&include_entities%3Dtrue%26oauth_consumer_key%3Dxvz1evFS4wEEPTGEFPHBog%26oauth_nonce%3DkYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D1318622958%26oauth_token%3D370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb%26oauth_version%3D1.0%26status%3DHello%2520Ladies%2520%252B%2520Gentlemen%252C%2520a%2520signed%2520OAuth%2520request%2521",
    );
  });

  it.each([
    ["http://EXAMPLE.com", "http://example.com/"],
    ["HTTP://example.com:80/Path", "http://example.com/Path"],
    ["https://example.com:443/", "https://example.com/"],
    ["https://example.com:80/", "https://example.com:80/"],
    ["http://example.com:443/", "http://example.com:443/"],
    ["http://example.com:/a", "http://example.com/a"],
    ["http://[::1]:8080/a", "http://[::1]:8080/a"],
    ["http://[::1]:80/a", "http://[::1]/a"],
    ["http://example.com/a/../b//c/%7e%c3%a9'{|}", "http://example.com/a/../b//c/%7e%c3%a9'{|}"],
    ["http://example.com/a#fragment?b", "http://example.com/a"],
    ["http://a:99999/x", "http://a:99999/x"],
    ["http://1.2.3.4.5/x", "http://1.2.3.4.5/x"],
    ["http://h/users/http://h/", "http://h/users/http://h/"],
  ])("has the address of %s as %s", (url, address) => {
    expect(partsOf(url)).toEqual(["GET", address, "oauth_nonce=n"]);
  });

  it.each([
    ["http://example.com/a", "http://example.com:80/a"],
    ["http://example.com:80/a", "http://example.com:80/a"],
    ["https://[::1]/a", "https://[::1]:443/a"],
    ["https://example.com:80/a", "https://example.com:80/a"],
  ])("can have the address of %s as %s, as some libraries sign it", (url, address) => {
    const request = { method: "get", url, form: [], authorization: AUTHORIZATION, oauth: new Map() };
    expect(baseString(request, "written")).toBe(`GET&${encodeURIComponent(address)}&oauth_nonce%3Dn`);
  });

  it.each([
    ["a=2&a=1&A=3", "A=3&a=1&a=2&oauth_nonce=n"],
    ["a=b+c&a=b%20c&a=b%2Bc", "a=b%20c&a=b%20c&a=b%2Bc&oauth_nonce=n"],
    ["empty=&nothing&=x", "=x&empty=&nothing=&oauth_nonce=n"],
    ["%C3%A9=%F0%9F%8E%B5", "%C3%A9=%F0%9F%8E%B5&oauth_nonce=n"],
    ["a-b=1&a=1&ab=1", "a=1&a-b=1&ab=1&oauth_nonce=n"],
    ["a=~-._!*'()", "a=~-._%21%2A%27%28%29&oauth_nonce=n"],
    ["realm=x&oauth_signature=y&oauth_signature_method=z", "oauth_nonce=n&oauth_signature_method=z"],
    ["a=%zz&b=%", "a=%25zz&b=%25&oauth_nonce=n"],
  ])("has the query %s as %s", (query, parameters) => {
    expect(partsOf(`http://h/?${query}`)[2]).toBe(parameters);
  });

  it("sorts query, header and body together", () => {
    const form: [string, string][] = [
      ["z", "1"],
      ["b", "form"],
    ];
    expect(partsOf("http://h/?b=query&p=1", form)[2]).toBe("b=form&b=query&oauth_nonce=n&p=1&z=1");
  });
});

describe("the base strings of a request whose address may have been written in several ways", () => {
  const [url = "", ...otherUrls] = ["http://h/a", "https://h/a", "http://h:8080/a", "http://h/a"].flatMap((address) => [
    `${address}?x=a+b`,
    `${address}?x=a%2Bb`,
  ]);
  const request = { method: "get", url, otherUrls, form: [], authorization: AUTHORIZATION, oauth: new Map() };

  it("are those of each address, each once", () => {
    const all = [url, ...otherUrls].flatMap((one) => [
      baseString({ ...request, url: one }),
      baseString({ ...request, url: one }, "written"),
    ]);
    expect([...baseStrings(request)]).toEqual([...new Set(all)]);
    expect(new Set(all).size).toBe(10);
  });

  it("normalize the parameters once for each way to read the query", () => {
    let reads = 0;
    const form = {
      *[Symbol.iterator]() {
        reads += 1;
        yield ["field", "1"] as const;
      },
    };
    // Only its pairs are read, one after the other.
    const counted = { ...request, form: form as unknown as [string, string][] };
    expect([...baseStrings(counted)]).toHaveLength(10);
    expect(reads).toBe(2);
  });
});

it("leaves nothing but unreserved characters as they are", () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");
  expect(percentEncode(ascii).replaceAll(/%[0-9A-F]{2}/g, "")).toBe(
    "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~",
  );
});
