import { describe, expect, it } from "vitest";
import { readApiModel } from "../src/model/read-api-model.ts";
import { pythonFiles } from "../src/steps/python.ts";
import { described, documentWith, json, ref, SANDBOX } from "./documents.ts";

const FOLDER = "packages/python/src/runout/generated/";

/** The generated files of a document with one operation, by their modules. */
function filesOf(schemas: Record<string, object>, operation: object = {}): Map<string, string> {
  const model = readApiModel({ marketplace: documentWith(schemas, operation), sandbox: SANDBOX });
  const files = pythonFiles(model, "spec/openapi.yaml").map(
    ([path, text]) => [path.replace(FOLDER, ""), text] as const,
  );
  return new Map(files);
}

const moduleOf = (name: string, schemas: Record<string, object> = {}, operation: object = {}): string =>
  filesOf(schemas, operation).get(`${name}.py`) ?? "";

/** What is answered, with these properties. */
const thing = (properties: object, required: string[] = []) => ({
  Thing: described({ type: "object", required, properties }),
});

const colors = described({ type: "string", enum: ["Deep red", "blue"], "x-enum-varnames": ["DeepRed", "blue"] });

it("every file says where it comes from, and has no line that is too long", () => {
  const long = described({ type: "string", description: "A text that goes on. ".repeat(20).trim() });
  for (const [name, text] of filesOf(thing({ it: long }))) {
    expect(text, name).toMatch(/^# Generated from spec\/openapi.yaml by `pnpm generate`/);
    expect(text.split("\n").filter((line) => line.length > 120)).toEqual([]);
  }
});

describe("what is answered", () => {
  it("is a frozen dataclass, in which what is required has no default", () => {
    const text = moduleOf(
      "models",
      thing(
        { id: { type: "integer" }, at: { type: "string", format: "date-time" }, note: { type: ["string", "null"] } },
        ["id", "note"],
      ),
    );
    expect(text).toContain("@dataclass(frozen=True, kw_only=True, eq=False, repr=False)\nclass Thing(Answer):");
    expect(text).toContain("    id: int\n    at: datetime | None = None\n    note: str | None\n");
    expect(text).toContain('    _conversions: ClassVar[Mapping[str, Any]] = {"at": TIME}');
    expect(text).toContain('__all__ = ["Thing"]');
  });

  it("comes after the types that it refers to", () => {
    const text = moduleOf("models", {
      ...thing({ parts: { type: "array", items: ref("Zebra") } }),
      Zebra: described({ type: "object", properties: { id: { type: "integer" } } }),
    });
    expect(text.indexOf("class Zebra")).toBeLessThan(text.indexOf("class Thing"));
    expect(text).toContain("    parts: tuple[Zebra, ...] | None = None");
    expect(text).toContain('{"parts": ListOf(Zebra)}');
  });

  it("is an enum that is open, with the names of the document", () => {
    const text = moduleOf("models", { ...thing({ color: ref("Color") }), Color: colors });
    expect(text).toContain("class Color(OpenEnum):");
    expect(text).toContain('    DEEP_RED = "Deep red"\n    BLUE = "blue"\n');
  });

  it("is a union with a member for what is not known, or a map", () => {
    const member = (tag: string) => described({ type: "object", properties: { type: { type: "string", const: tag } } });
    const mapping = { dot: "#/components/schemas/Dot", line: "#/components/schemas/Line" };
    const shape = described({ oneOf: [ref("Dot"), ref("Line")], discriminator: { propertyName: "type", mapping } });
    const prices = described({
      type: "object",
      properties: { "Deep red": { type: "number" } },
      "x-keys-from": { schema: "Color" },
    });
    const schemas = { Shape: shape, Dot: member("dot"), Line: member("line"), Prices: prices, Color: colors };
    const text = moduleOf("models", { ...thing({ shape: ref("Shape"), prices: ref("Prices") }), ...schemas });
    expect(text).toContain("Shape: TypeAlias = (\n    Dot\n    | Line\n    | UnknownShape\n)");
    expect(text).toContain(
      'SHAPE: Final = OneOf(\n    "type",\n    {\n        "dot": Dot,\n        "line": Line,\n    },',
    );
    expect(text).toContain("Prices: TypeAlias = Mapping[Color, float]");
    expect(text).toContain("PRICES: Final = MapOf(Color, None)");
  });

  it("has keys that are names", () => {
    expect(moduleOf("models", thing({ from: { type: "string" } }))).toContain("    from_: str | None = None");
    for (const key of ["raw", "two words", "_x", "x_"]) {
      expect(() => filesOf(thing({ [key]: { type: "string" } })), key).toThrow(`has the key ${key}, which cannot be`);
    }
  });

  it("does not contain itself", () => {
    expect(() => filesOf(thing({ parent: ref("Thing") }))).toThrow("Thing contains itself");
  });
});

describe("what is sent", () => {
  it("is keyword arguments with closed enums", () => {
    const body = described({
      type: "object",
      required: ["color"],
      properties: { color: ref("Color"), amount: { type: ["number", "string", "null"], "x-expected": "float" } },
    });
    const files = filesOf({ Edit: body, Color: colors });
    expect(files.get("inputs.py")).toContain('ColorText: TypeAlias = Literal["Deep red", "blue"]');
    expect(files.get("inputs.py")).toContain('ColorLike: TypeAlias = "Color | ColorText"');
    expect(files.get("models.py")).toContain("class Color(StrEnum):");
    expect(files.get("operations.py")).toContain(`    def edit_thing(
        self,
        thing_id: int,
        *,
        color: inputs.ColorLike,
        amount: float | Decimal | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Thing:`);
    expect(files.get("async_operations.py")).toContain("    async def edit_thing(");
    expect(files.get("operations.py")).toContain(
      'self._call(facts.EDIT_THING, {"thing_id": thing_id, "color": color, "amount": amount}, options)',
    );
  });

  it("is a TypedDict inside of a body, with a function's syntax where a key is a keyword", () => {
    const part = (properties: object) => described({ type: "object", required: ["number"], properties });
    const edit = described({ type: "object", properties: { part: ref("Part") } });
    const plain = moduleOf("inputs", { Edit: edit, Part: part({ number: { type: "string" } }) });
    expect(plain).toContain("class Part(TypedDict):");
    const keyword = part({ number: { type: "string" }, as: { type: "boolean" } });
    const text = moduleOf("inputs", { Edit: edit, Part: keyword });
    expect(text).toContain(
      'Part = TypedDict(\n    "Part",\n    {\n        "number": "str",\n        "as": "NotRequired[bool]",',
    );
  });

  it("has an overload for each member of a union", () => {
    const member = (tag: string, properties: object, required: string[] = []) =>
      described({
        type: "object",
        required: ["action", ...required],
        properties: { action: { type: "string", const: tag }, ...properties },
      });
    const mapping = { pay: "#/components/schemas/Pay", refund: "#/components/schemas/Refund" };
    const edit = described({
      oneOf: [ref("Pay"), ref("Refund")],
      discriminator: { propertyName: "action", mapping },
    });
    const schemas = {
      Edit: edit,
      Pay: member("pay", { late: { type: "boolean" } }),
      Refund: member("refund", { amount: { type: "number" } }, ["amount"]),
    };
    const text = moduleOf("operations", schemas);
    expect(text.match(/@overload/g)).toHaveLength(2);
    expect(text).toContain('        action: Literal["pay", "refund"],\n        late: bool | None = None,\n');
    const wrong = { ...schemas, Pay: member("pay", { amount: { type: "string" } }) };
    expect(() => filesOf(wrong)).toThrow("editThing has bodies in which amount has different types");
  });
});

describe("a method", () => {
  it("is documented with its parameters, its errors and what to do", () => {
    const text = moduleOf("operations");
    expect(text).toContain('        """Edit a thing: ``POST /things/{thing_id}``.\n\n        Edits it.\n');
    expect(text).toContain("        Args:\n            thing_id: It is described.\n");
    expect(text).toContain(
      "            NotFoundError: 404, when there is none. What to do: look for another. Or do not.\n",
    );
  });

  it("of a list has another one that iterates", () => {
    const page = described({
      type: "object",
      properties: { pagination: ref("Thing"), things: { type: "array", items: ref("Thing") } },
    });
    const number = described({ name: "page", in: "query", schema: { type: "integer", default: 1 } });
    const responses = { 200: json(ref("Page")) };
    const list = { operationId: "listThings", "x-paginated": true, parameters: [number], requestBody: undefined };
    const files = filesOf({ Page: page }, { ...list, responses });
    expect(files.get("operations.py")).toMatch(/def iter_things\([^)]*\) -> Pages\[models.Thing, models.Page\]:/);
    expect(files.get("facts.py")).toMatch(/answer="models.Page",? *\n? *items="things"/);
    expect(files.get("operations.py")).toContain("            page: It is described. Default: 1.\n");
  });

  it("is left out where an OAuth flow of the runtime does it", () => {
    const form = { 200: { content: { "application/x-www-form-urlencoded": { schema: { type: "string" } } } } };
    const answer = { 200: { ...form[200], description: "When it works. What to do: go on." } };
    expect(moduleOf("operations", {}, { responses: answer })).not.toContain("def edit_thing");
  });
});

it("what to do after a refusal is written once where operations share it", () => {
  const text = moduleOf("remedies");
  expect(text).toContain('    404: "look for another. Or do not.",');
  expect(text).toContain("_OWN: Final[dict[str, dict[int, str]]] = {\n}");
});
