/** A value in PostgreSQL's text form. Both drivers get the same text, so neither applies rules of its own. */
export function encodeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return encodeArray(value, encodeValue);
  if (value instanceof Uint8Array)
    return `\\x${Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  if (typeof value === "object") return JSON.stringify(value);
  throw new TypeError(`a ${typeof value} cannot be sent to the database`);
}

type Parse = (text: string) => unknown;

/** The parser of a column, by the number (OID) PostgreSQL gives its type. A type that is not listed stays text. */
export function valueParser(typeId: number): Parse {
  return PARSERS.get(typeId) ?? asText;
}

const asText: Parse = (text) => text;

function parseInt8(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`the int8 value ${text} is too large for a number`);
  return number;
}

function parseBytea(text: string): Uint8Array {
  return Uint8Array.from(text.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(:\d\d)?$/;

function parseTimestamptz(text: string): string {
  const [, date, time, fraction = "", hours = "", minutes = ":00"] = TIMESTAMP.exec(text) ?? [];
  if (date === undefined) {
    if (text.endsWith("infinity")) return text;
    throw new RangeError(`the timestamptz value ${text} is not in the years 1 to 9999`);
  }
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  if (hours === "+00" && minutes === ":00") return `${date}T${time}.${milliseconds}Z`;
  return new Date(`${date}T${time}.${milliseconds}${hours}${minutes}`).toISOString();
}

const SCALARS: readonly { type: number; arrayOfType: number; parse: Parse }[] = [
  { type: 16, arrayOfType: 1000, parse: (text) => text === "t" }, // bool
  { type: 17, arrayOfType: 1001, parse: parseBytea },
  { type: 20, arrayOfType: 1016, parse: parseInt8 },
  { type: 21, arrayOfType: 1005, parse: Number }, // int2
  { type: 23, arrayOfType: 1007, parse: Number }, // int4
  { type: 26, arrayOfType: 1028, parse: Number }, // oid
  { type: 700, arrayOfType: 1021, parse: Number }, // float4
  { type: 701, arrayOfType: 1022, parse: Number }, // float8
  { type: 114, arrayOfType: 199, parse: JSON.parse }, // json
  { type: 3802, arrayOfType: 3807, parse: JSON.parse }, // jsonb
  { type: 1184, arrayOfType: 1185, parse: parseTimestamptz },
  { type: 19, arrayOfType: 1003, parse: asText }, // name
  { type: 25, arrayOfType: 1009, parse: asText }, // text
  { type: 1042, arrayOfType: 1014, parse: asText }, // char(n)
  { type: 1043, arrayOfType: 1015, parse: asText }, // varchar
  { type: 1082, arrayOfType: 1182, parse: asText }, // date
  { type: 1114, arrayOfType: 1115, parse: asText }, // timestamp
  { type: 1700, arrayOfType: 1231, parse: asText }, // numeric: never a float
  { type: 2950, arrayOfType: 2951, parse: asText }, // uuid
];

const PARSERS = new Map<number, Parse>(
  SCALARS.flatMap(({ type, arrayOfType, parse }): [number, Parse][] => [
    // JSON.parse takes a second argument, which a driver may fill with something of its own.
    [type, (text) => parse(text)],
    [arrayOfType, (text) => parseArray(text, parse)],
  ]),
);

/** Reads PostgreSQL's text form of an array, for example `{1,NULL,"a \"b\""}`, nested to any depth. */
function parseArray(source: string, parseElement: (text: string) => unknown): unknown[] {
  // An array whose indices do not start at 1 is written with its bounds in front: [0:1]={1,2}.
  let position = source.indexOf("{");

  function readQuoted(): string {
    let text = "";
    for (position += 1; source[position] !== '"'; position += 1) {
      if (source[position] === "\\") position += 1;
      text += source[position];
    }
    position += 1;
    return text;
  }

  function readPlain(): string {
    const start = position;
    while (source[position] !== "," && source[position] !== "}") position += 1;
    return source.slice(start, position);
  }

  function readElement(): unknown {
    if (source[position] === "{") return readArray();
    if (source[position] === '"') return parseElement(readQuoted());
    const text = readPlain();
    return text === "NULL" ? null : parseElement(text);
  }

  function readArray(): unknown[] {
    const elements: unknown[] = [];
    position += 1;
    while (source[position] !== "}") {
      elements.push(readElement());
      if (source[position] === ",") position += 1;
    }
    position += 1;
    return elements;
  }

  return readArray();
}

/** Writes an array in PostgreSQL's text form. Every element is quoted, so none can be mistaken for NULL or for syntax. */
function encodeArray(elements: readonly unknown[], encodeElement: (value: unknown) => string | null): string {
  const texts = elements.map((element) => {
    if (Array.isArray(element)) return encodeArray(element, encodeElement);
    const text = encodeElement(element);
    return text === null ? "NULL" : `"${text.replace(/["\\]/g, "\\$&")}"`;
  });
  return `{${texts.join(",")}}`;
}
