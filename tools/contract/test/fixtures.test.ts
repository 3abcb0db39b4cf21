import { readFileSync } from "node:fs";
import { dereference, type OpenApiDocument, type Operation, readOperations } from "@runout/http/openapi";
import { compileBody, compilePath, compileQuery, createAjv, ReadRequest, Router } from "@runout/http/request";
import openapi from "@runout/spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import type { EvolutionCase } from "../src/fixtures/evolution-case.ts";
import { generateFixtures } from "../src/fixtures/generate-fixtures.ts";
import { type OAuthCase, RFC_CASES } from "../src/fixtures/oauth-cases.ts";
import type { PathCase } from "../src/fixtures/path-cases.ts";
import { inputsOf, type RequestCase } from "../src/fixtures/request-cases.ts";

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

// TypeScript's type of a JSON file is its literal shape; OpenApiDocument names the few parts that are read.
const document = openapi as unknown as OpenApiDocument;
const operations = readOperations(document, []);
const operationOf = (id: string): Operation =>
  operations.find(({ operationId }) => operationId === id) ?? expect.fail(`There is no operation ${id}.`);

const requests: { cases: RequestCase[] } = JSON.parse(read("requests.json"));
const paths: { cases: PathCase[] } = JSON.parse(read("paths.json"));
const evolution: { cases: EvolutionCase[] } = JSON.parse(read("evolution.json"));
const oauth: { rfc5849: OAuthCase[]; random: OAuthCase[] } = JSON.parse(read("oauth.json"));
/** The parts of the server that read requests. */
const parameters = createAjv({ useDefaults: true });
const bodies = createAjv();
const router = new Router<string>();
for (const path of new Set(operations.map((one) => one.path))) router.add(path, path);

const pacing: { window_ms: number; schedules: Schedule[] } = JSON.parse(read("pacing.json"));

describe("the files of the kit", () => {
  it.each([...generateFixtures()])("%s is what the document gives; if not: pnpm fixtures", (name, text) => {
    expect(read(name)).toBe(text);
  });

  it.each(
    Object.entries({
      requests: requests.cases,
      paths: paths.cases,
      evolution: evolution.cases,
      pacing: pacing.schedules,
    }),
  )("%s.json has a name for each case", (_, cases) => {
    expect(cases.length).toBeGreaterThan(10);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

describe("requests.json", () => {
  it.each(operations)("has every parameter, property and value of $operationId", (operation) => {
    const cases = casesOf(operation);
    const given = cases.map((one) => one.arguments as Record<string, unknown>);
    const missing = wantedOf(operation).filter(({ path, value }) => {
      const found = given.map((one) => at(one, `/${path.replaceAll(".", "/")}`));
      return !found.some((one) => (value === undefined ? one !== undefined : one === value));
    });
    expect(missing).toEqual([]);
    const headers = operation.parameters.filter((one) => one.in === "header").map(({ name }) => name);
    expect(headers.filter((name) => !cases.some((one) => one.headers?.[name]))).toEqual([]);
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(operations)("is read by the server as it is meant: $operationId", (operation) => {
    const readPath = compilePath(parameters, document, operation);
    const readQuery = compileQuery(parameters, document, operation);
    const readBody = compileBody(bodies, document, operation);
    for (const { name, arguments: given, request } of casesOf(operation)) {
      const { path, query } = readTarget(`${request.path}?${request.query.join("&")}`);
      const found = router.find(path);
      expect({ ...request, path: found?.route }, name).toMatchObject({
        method: operation.method,
        path: operation.path,
      });
      // The server fills in what was not given.
      const inQuery = Object.entries(readQuery(query)).filter(([key]) => key in given);
      const read = {
        ...readPath(found?.values ?? {}),
        ...Object.fromEntries(inQuery),
        ...Object(readBody(() => request.body)),
      };
      expect(read, name).toEqual(given);
    }
  });
});

describe("paths.json", () => {
  const outcomes = paths.cases.map((one) => ({ ...one, path: "path" in one.outcome ? one.outcome.path : undefined }));

  it.each(outcomes.filter(({ path }) => path !== undefined))(
    "has paths that a parser of addresses leaves alone, and the server reads: $name",
    ({ operation, arguments: rest, parameter, value, path = "" }) => {
      expect(new URL(path, "http://api.example").href).toBe(`http://api.example${path}`);
      const found = router.find(readTarget(path).path);
      const others = Object.entries(rest).map(([name, given]) => [name, String(given)]);
      expect(found).toEqual({
        route: operationOf(operation).path,
        values: { ...Object.fromEntries(others), [parameter]: value },
      });
    },
  );

  it("refuses what a parser removes, and what is no text", () => {
    const refused = outcomes.filter(({ path }) => path === undefined);
    const texts = refused.map(({ value, units = [] }) => value ?? String.fromCharCode(...units));
    expect(texts.filter((text) => !/^\.{0,2}$/.test(text) && !/\p{Surrogate}/u.test(text))).toEqual([]);
    expect(refused.length).toBeGreaterThan(10);
  });
});

describe("evolution.json", () => {
  it("has each refusal of the document, and calls operations with arguments that they take", () => {
    const statuses = new Set(operations.flatMap(({ responses }) => [...responses.keys()]));
    const answered = evolution.cases.flatMap(({ answers }) => answers.map((answer) => Object(answer).status));
    expect([...statuses].filter((status) => !answered.includes(status))).toEqual([]);
    for (const one of evolution.cases) {
      const names = inputsOf(document, operationOf(one.operation)).map(({ path: [name] }) => name);
      expect(names, one.name).toEqual(expect.arrayContaining(Object.keys(one.arguments)));
    }
  });

  it("finds in the answers what it says is there, and not what it says is missing", () => {
    for (const { name, answers, outcome, iterate } of evolution.cases) {
      const last = Object(answers.at(-1));
      const value: unknown = last.json ?? (outcome.readable && JSON.parse(last.text ?? "null"));
      if (iterate || value === null || value === undefined) continue;
      for (const [pointer, known] of Object.entries({ ...outcome.readable, ...outcome.raw })) {
        expect(at(value, pointer), `${name} ${pointer}`).toEqual(known);
      }
      for (const pointer of outcome.absent ?? []) expect(at(value, pointer) ?? null, `${name} ${pointer}`).toBeNull();
    }
  });
});

describe("pacing.json", () => {
  const known = pacing.schedules.filter(({ latencies_ms, refused }) => !latencies_ms && !refused);

  it.each(known)(
    "says how long it takes who knows everything beforehand: $name",
    ({ calls, limits, others = [], expect: wanted }) => {
      const counted = others.flatMap(({ at_ms, calls: made }) => Array<number>(made).fill(at_ms));
      let now = 0;
      for (let left = calls; left > 0; ) {
        const limit = limits.findLast(({ from_ms }) => from_ms <= now)?.limit ?? Number.POSITIVE_INFINITY;
        const used = counted.filter((time) => time > now - pacing.window_ms && time <= now).length;
        const free = Math.max(0, Math.min(left, limit - used));
        counted.push(...Array<number>(free).fill(now));
        left -= free;
        if (left > 0) now += 1_000;
      }
      expect(wanted.shortest_ms).toBe(now);
      expect(wanted.ends_by_ms).toBeGreaterThanOrEqual(now);
    },
  );
});

describe("oauth.json", () => {
  it("has the signatures that the RFC prints", () => {
    expect(oauth.rfc5849.map(({ signature }) => signature)).toEqual(RFC_CASES.map(({ signature }) => signature));
    expect(oauth.random).toHaveLength(500);
  });
});

/** What the kit needs of a schedule to see how long it takes. */
interface Schedule {
  name: string;
  calls: number;
  limits: { from_ms: number; limit: number | null }[];
  others?: { at_ms: number; calls: number }[];
  latencies_ms?: number[];
  refused?: object;
  expect: { shortest_ms: number; ends_by_ms: number };
}

const casesOf = ({ operationId }: Operation) => requests.cases.filter((one) => one.operation === operationId);

/** A request's target as the server takes it apart. */
const readTarget = (target: string) =>
  new ReadRequest({ method: "GET", target, headers: {}, clientAddress: "127.0.0.1" });

/** What a JSON pointer leads to; undefined where that is nothing. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .reduce<unknown>((parent, key) => Object(parent)[key], value);

/** Every value that some case has to have, by the dotted name of the argument: each of an enumeration, else any value. */
function wantedOf(operation: Operation): { path: string; value: unknown }[] {
  const { parameters, body } = operation;
  const inputs = parameters.filter((one) => one.in !== "header").map(({ name, schema }) => ({ path: name, schema }));
  const objects = [{ prefix: "", schema: body?.media.schema }];
  for (const { prefix, schema } of objects) {
    for (const [name, property] of Object.entries(Object(membersOf(schema)[0]).properties ?? {})) {
      const path = `${prefix}${name}`;
      inputs.push({ path, schema: Object(property) });
      if (membersOf(property).some(({ properties }) => properties))
        objects.push({ prefix: `${path}.`, schema: Object(membersOf(property)[0]) });
    }
  }
  return inputs.flatMap(({ path, schema }) => {
    const values = membersOf(schema).flatMap((member) => (Array.isArray(member.enum) ? member.enum : []));
    return values.length > 0 ? values.map((value) => ({ path, value })) : [{ path, value: undefined }];
  });
}

/** A schema, or those of which it is any, without references and without null. */
function membersOf(schema: unknown): Record<string, unknown>[] {
  const followed = Object(dereference(document, Object(schema)));
  const members: unknown[] = followed.anyOf ?? [followed];
  return members.map((member) => Object(dereference(document, Object(member)))).filter(({ type }) => type !== "null");
}
