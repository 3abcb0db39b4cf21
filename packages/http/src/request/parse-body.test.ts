import { describe, expect, it } from "vitest";
import { parseBody } from "./body.ts";

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = 'multipart/form-data; boundary="x"';
const read = (text: string | Buffer, type?: string) => parseBody(Buffer.from(text), type);

it.each([undefined, "", "text/plain", FORM, MULTIPART])("takes JSON that is called %j", (type) => {
  expect(read('{"price":1}', type)).toEqual({ price: 1 });
});

it.each([undefined, FORM, MULTIPART])("takes an empty body that is called %j for none", (type) => {
  expect(read("", type)).toBeUndefined();
  expect(read(" \r\n", type)).toBeUndefined();
  expect(parseBody(undefined, type)).toBeUndefined();
});

describe("what is no JSON", () => {
  it.each([
    ["release_id=1&price=2", FORM],
    ["release_id=1&price=2", `  ${FORM.toUpperCase()}; charset=utf-8`],
    ['--x\r\nContent-Disposition: form-data; name="price"\r\n\r\n2\r\n--x--\r\n', MULTIPART],
    [Buffer.from([0xff, 0xfe]), MULTIPART],
  ])("is told that JSON is wanted where it is a form: %j as %s", (text, type) => {
    expect(() => read(text, type)).toThrow('Expected mimetype of "application/json".');
  });

  it.each(["application/json", "text/plain", undefined])("is told why, called %s", (type) => {
    expect(() => read("price=2", type)).toThrow("The request body is not valid JSON: Unexpected token");
    expect(() => read(Buffer.from([0xff]), type)).toThrow("The request body is not UTF-8 text.");
  });
});

describe("depth", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

  it("is taken up to a hundred levels", () => {
    expect(read(nested(100))).toBeInstanceOf(Array);
    expect(read(`{"a":${nested(99)}}`)).toBeInstanceOf(Object);
  });

  it.each([101, 5000, 500_000])("is refused from there on, with %i levels too", (levels) => {
    const message = "The request body is nested too deeply; at most 100 levels are taken.";
    expect(() => read(nested(levels))).toThrow(message);
    expect(() => read(`{"a":${nested(levels)}}`)).toThrow(message);
  });
});
