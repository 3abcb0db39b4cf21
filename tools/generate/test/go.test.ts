import { describe, expect, it } from "vitest";
import { comment, thirdPerson } from "../src/go/go-comments.ts";
import { constantName, exportedName, nounOf, variableName } from "../src/go/go-names.ts";
import type { ApiModel, ApiOperation, Field, NamedType } from "../src/model/api-model.ts";
import { goFiles } from "../src/steps/go.ts";

const named = { document: "marketplace", sent: false, received: true, sources: [] } as const;
const text = { kind: "text" } as const;
const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: text,
  required: true,
  nullable: false,
  description: "A text.",
  ...more,
});
const thing = (more: object = {}): NamedType => ({
  ...named,
  kind: "object",
  name: "Thing",
  description: "A thing.",
  tag: undefined,
  fields: [field("resource_url"), field("weight", { required: false, type: { kind: "integer", int64: true } })],
  ...more,
});
const operation: ApiOperation = {
  id: "getThing",
  document: "marketplace",
  method: "GET",
  path: "/things/{thing_id}",
  tag: "Things",
  summary: "Get a thing",
  description: "Returns it.",
  sources: [{ behavior: "It is there.", from: "recorded" }],
  parameters: [
    {
      name: "thing_id",
      in: "path",
      type: text,
      required: true,
      default: undefined,
      description: "The id.",
      sources: [],
    },
    {
      name: "page",
      in: "query",
      type: { kind: "integer", int64: false },
      required: false,
      default: 1,
      description: "The page.",
      sources: [],
    },
  ],
  body: undefined,
  success: 200,
  answer: { kind: "json", type: { kind: "named", name: "Thing", constants: [] } },
  page: undefined,
  conditional: false,
  retry: "safe",
  access: "public",
  refusals: [{ status: 404, when: "When there is none", remedy: "look for `another`." }],
  example: {},
};

/** A generated file, by the end of its name. */
function generated(model: Partial<ApiModel>, name: string): string {
  const files = new Map(goFiles({ types: [thing()], operations: [operation], ...model }));
  return files.get(`packages/go/${name}_generated.go`) ?? expect.fail(`there is no ${name}`);
}

describe("names in Go", () => {
  it("have initialisms in capitals", () => {
    expect(["listing_ids", "uri150", "getApiInfo", "OAuthToken", "latency_ms", "DHL"].map(exportedName)).toEqual([
      "ListingIDs",
      "URI150",
      "GetAPIInfo",
      "OAuthToken",
      "LatencyMS",
      "Dhl",
    ]);
    expect(["listing_id", "type", "price"].map(variableName)).toEqual(["listingID", "typeValue", "price"]);
    expect(nounOf("listOrderMessages")).toBe("OrderMessages");
  });

  it("of constants are as x-enum-varnames has them, and otherwise those of the values", () => {
    expect(constantName("Carrier", "PostNL")).toBe("CarrierPostNL");
    expect(constantName("OrderSort", "last_activity")).toBe("OrderSortLastActivity");
  });
});

describe("comments in Go", () => {
  it("have no Markdown, and lists as gofmt writes them", () => {
    expect(comment("**Who sees** `it`.\n\n- one [thing](/x)\n- two", "\t")).toEqual([
      "\t// Who sees it.",
      "\t//",
      "\t//   - one thing (/x)",
      "\t//   - two",
    ]);
    expect(comment("word ".repeat(40)).every((line) => line.length <= 118)).toBe(true);
  });

  it("are sentences about their subject", () => {
    expect(["Get a thing", "Apply an action", "Edit it"].map(thirdPerson)).toEqual([
      "gets a thing",
      "applies an action",
      "edits it",
    ]);
  });
});

describe("types in Go", () => {
  it("have a pointer for what may be absent", () => {
    expect(generated({}, "models")).toContain(
      [
        "// Thing is a thing.",
        "type Thing struct {",
        "\t// ResourceURL is a text.",
        '\tResourceURL string `json:"resource_url"`',
        "\t// Weight is a text.",
        '\tWeight *int64 `json:"weight,omitempty"`',
        "}",
      ].join("\n"),
    );
  });

  it("are described in sentences about one thing, several, or an event", () => {
    const described = (description: string, more: object = {}) =>
      /\n\/\/ (Thing .*)\ntype/.exec(generated({ types: [thing({ description, ...more })] }, "models"))?.[1];
    expect(described("The status of it.")).toBe("Thing is the status of it.");
    expect(described("The prices.")).toBe("Thing has the prices.");
    expect(described("Changes to it.")).toBe("Thing stands for changes to it.");
    expect(described("The buyer paid.", { tag: { field: "type", value: "paid" } })).toBe(
      "Thing means: The buyer paid.",
    );
  });

  it("are not made of what they cannot express", () => {
    const constant = field("kind", { type: { kind: "constant", value: "a" } });
    expect(() => generated({ types: [thing({ sent: true, received: false, fields: [constant] })] }, "models")).toThrow(
      "Thing has a constant that is not the tag of a union",
    );
    expect(() => generated({ types: [thing({ fields: [field("a", { description: "" })] })] }, "models")).toThrow(
      "a has no description",
    );
    const unknown = field("a", { type: { kind: "named", name: "Nothing", constants: [] } });
    expect(() => generated({ types: [thing({ fields: [unknown] })] }, "models")).toThrow(
      "Nothing is no type of the model",
    );
    const union: NamedType = { ...named, kind: "union", name: "Any", description: "One.", field: "type", members: [] };
    const alone = field("a", { type: { kind: "named", name: "Any", constants: [] } });
    expect(() => generated({ types: [thing({ fields: [alone] }), union] }, "models")).toThrow(
      "has a union outside of a list",
    );
  });
});

describe("operations in Go", () => {
  it("are methods with a request", () => {
    const methods = generated({}, "operations");
    expect(methods).toContain("// GetThing gets a thing: GET /things/{thing_id}.\n//\n// Returns it.\n");
    expect(methods).toContain("//   - recorded: It is there.\nfunc (c *Client) GetThing(");
    expect(methods).toContain(
      "ctx context.Context, thingID string, params *GetThingParams, options ...CallOption) (*Thing, error) {\n\treturn fetch[Thing](ctx, c, Request{\n",
    );
    expect(methods).toContain('\t\tPath:        "/things/{thing_id}",\n\t\tPathValues:  []string{thingID},\n');
    expect(methods).toContain("// Page is the page. The default is 1.\n\tPage int\n");
    expect(generated({}, "remedies")).toContain('\t"getThing": {\n\t\t404: "look for another.",\n');
  });

  it("are not made of what a method cannot express", () => {
    const [inPath, inQuery] = operation.parameters;
    if (!inPath || !inQuery) throw new Error("the operation has two parameters");
    const parameters = [inPath, { ...inQuery, required: true }];
    expect(() => generated({ operations: [{ ...operation, parameters }] }, "operations")).toThrow(
      "requires page in the query",
    );
    const answer = { kind: "json", type: text } as const;
    expect(() => generated({ operations: [{ ...operation, answer }] }, "operations")).toThrow(
      "answers neither an object nor a map",
    );
    const time = [{ ...inPath, type: { kind: "json" } as const }];
    expect(() => generated({ operations: [{ ...operation, parameters: time }] }, "operations")).toThrow(
      "no text for: json",
    );
  });
});
