import { describe, expect, it } from "vitest";
import { operationsOf, readDocument } from "../src/documents.ts";
import { deriveDocument } from "../src/reference/derive-document.ts";
import { marketplaceWriters } from "../src/samples/sample-writers.ts";

describe.each(["openapi", "sandbox"] as const)("the reference of %s", (name) => {
  const document = readDocument(name);
  const derived = deriveDocument(document, marketplaceWriters);
  const statusesOf = (of: typeof document) =>
    operationsOf(of).map(({ operationId, responses }) => [operationId, [...responses.keys()].map(String)] as const);

  it("shows with an operation only its own responses, and leaves the downloads unchanged", () => {
    const common = ["408", "413", "431", "503"];
    expect(statusesOf(derived)).toEqual(
      statusesOf(document).map(([id, statuses]) => [id, statuses.filter((status) => !common.includes(status))]),
    );
    for (const [, statuses] of statusesOf(document)) expect(statuses).toEqual(expect.arrayContaining(["408", "431"]));
  });

  it("lists shared and unrouted responses once, with every message", () => {
    const [, section = ""] = derived.info.description.split("## Common errors");
    const listed = [...section.matchAll(/^\* \*\*(\d{3}) /gm)].map(([, status]) => status);
    expect(listed).toEqual(["408", "413", "431", "503", "400", "404", "405"]);
    for (const message of [
      "The request took too long to arrive. Send it again.",
      "The request body is too large; at most 1048576 bytes are taken.",
      "The address and the headers are too large; at most 16384 bytes are taken.",
      "The database cannot be reached at the moment. Nothing was changed; try again in a few seconds.",
      "The requested resource was not found.",
    ]) {
      expect(section.split(message)).toHaveLength(2);
    }
  });
});
