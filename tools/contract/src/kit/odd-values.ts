/** Stands in JSON for a number that only its text can hold. */
export const HUGE_NUMBER = "a number beyond those of the machine";

/** Values in place of one of a body. */
export const ODD_VALUES: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  "true",
  "1.5",
  0,
  -1,
  1.5,
  1e15,
  true,
  [],
  [null],
  {},
  "a\u0000b",
  "\ud83d",
  "y".repeat(20_000),
  HUGE_NUMBER,
];

/** JSON, with the huge number written as one. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(HUGE_NUMBER), "1e400");
}

/** Whole bodies, with the Content-Type they are called. */
export const ODD_BODIES: readonly (readonly [
  what: string,
  body: string | Buffer | undefined,
  type: string | undefined,
])[] = [
  ["no body", undefined, undefined],
  ["an empty body", "", "application/json"],
  ["blanks", " \r\n", "application/json"],
  ["null", "null", "application/json"],
  ["a list", "[]", "application/json"],
  ["a text", '"x"', "application/json"],
  ["a number", "1", "application/json"],
  ["an empty object", "{}", "application/json"],
  ["an unknown key", '{"colour":"blue"}', "application/json"],
  ["half an object", '{"a":', "application/json"],
  ["a trailing comma", '{"a":1,}', "application/json"],
  ["NaN", "NaN", "application/json"],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "application/json"],
  ["lists in lists", `${"[".repeat(5000)}${"]".repeat(5000)}`, "application/json"],
  ["a form", "price=1&status=Draft", "application/x-www-form-urlencoded"],
  ["a form of many names", "a&".repeat(2000), "application/x-www-form-urlencoded"],
  ["multipart", "--x\r\n\r\n1\r\n--x--", "multipart/form-data; boundary=x"],
  ["no JSON under no type", "price=1", undefined],
  ["no JSON as text", "price=1", "text/plain"],
];

/** Texts in place of one of the query or path, encoded. */
export const ODD_TEXTS: readonly string[] = [
  "",
  "x",
  "0",
  "-1",
  "1.0",
  "1e2",
  "0x10",
  "%201",
  "%2B1",
  "99999999999999999999",
  "9007199254740993",
  "null",
  "True",
  "FALSE",
  "[]",
  "%00",
  "%ED%A0%80",
  "%F0%9F%8E%B5",
  "%2F",
  "y".repeat(3000),
];

/** Credentials that are missing, malformed or of another kind, and odd spellings of good ones. */
export const ODD_CREDENTIALS: readonly (readonly [authorization: string, query: string])[] = [
  ["", ""],
  [" ", ""],
  ["Bearer seller-token", ""],
  ["Basic c2VsbGVyOnRva2Vu", ""],
  ["seller-token", ""],
  ["Discogs", ""],
  ["Discogs token", ""],
  ["Discogs token=", ""],
  ["Discogs token=a b", ""],
  ['Discogs token="seller-token"', ""],
  ["discogs TOKEN=seller-token", ""],
  ["Discogs key=demo-key", ""],
  ["Discogs secret=demo-secret", ""],
  ["Discogs key=demo-key, secret=demo-secret", ""],
  ["Discogs key=demo-key secret=demo-secret", ""],
  ["", "token=seller-token"],
  ["", "token="],
  ["", "token=a&token=b"],
  ["", "key=demo-key"],
  ["", "key=demo-key&secret=demo-secret"],
  ["Discogs nonsense", "token=seller-token"],
  ["OAuth", ""],
  ["OAuth nonsense", ""],
];
