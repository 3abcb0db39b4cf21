import type { OpenApiDocument } from "@runout/http/openapi";
import { SpecificationError } from "../specification.ts";
import type { ApiModel, ApiOperation, DocumentName, NamedType, TypeReference } from "./api-model.ts";
import { checkUniqueNames, readApiOperations } from "./api-operations.ts";
import { readNamedType, type UnreferencedType } from "./named-types.ts";
import { problem } from "./schema-reader.ts";

/** The bundles to read. */
export interface ModelSources {
  readonly marketplace: OpenApiDocument;
  readonly sandbox: OpenApiDocument;
}

/**
 * Reads both bundles.
 *
 * @throws SpecificationError for anything that the model cannot express, and for a schema that is not the same in both
 */
export function readApiModel({ marketplace, sandbox }: ModelSources): ApiModel {
  checkEqual(marketplace, sandbox);
  const operations = [...readApiOperations(marketplace, "marketplace"), ...readApiOperations(sandbox, "sandbox")];
  const repeated = operations.find(({ id }, index) => operations.findIndex((one) => one.id === id) < index);
  if (repeated) throw problem(`sandbox: ${repeated.id}`, "is in both documents");
  const found = new Map<string, UnreferencedType>();
  const find = (name: string, from: DocumentName): UnreferencedType => {
    const own = marketplace.components?.schemas?.[name] === undefined ? from : "marketplace";
    const type = found.get(name) ?? readNamedType({ marketplace, sandbox }[own], own, name);
    found.set(name, type);
    return type;
  };
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of operations) {
    const visit = (references: readonly TypeReference[], names: Set<string>) =>
      collect(references, names, (name) => find(name, operation.document));
    visit(
      operation.parameters.map(({ type }) => type),
      sent,
    );
    if (operation.body) visit([named(operation.body.type)], sent);
    if (operation.answer.kind === "json") visit([operation.answer.type], received);
    checkUniqueNames(
      operation,
      bodyFields(operation, (name) => find(name, operation.document)),
    );
  }
  const tags = tagsOf([...found.values()]);
  const types = [...found.values()].map((type): NamedType => {
    const use = { sent: sent.has(type.name), received: received.has(type.name) };
    if (type.kind !== "object") return { ...type, ...use };
    if (use.sent && use.received) throw problem(`${type.document}: ${type.name}`, "is sent and received");
    return { ...type, ...use, tag: tags.get(type.name) };
  });
  return { types: types.sort((a, b) => (a.name < b.name ? -1 : 1)), operations };
}

const named = (name: string): TypeReference => ({ kind: "named", name, constants: [] });

/** A schema that both documents have is one type. */
function checkEqual(marketplace: OpenApiDocument, sandbox: OpenApiDocument): void {
  const schemas = Object.entries(marketplace.components?.schemas ?? {});
  const others = sandbox.components?.schemas ?? {};
  const different = schemas.filter(
    ([name, schema]) => name in others && JSON.stringify(schema) !== JSON.stringify(others[name]),
  );
  if (different.length > 0) {
    throw new SpecificationError(different.map(([name]) => `sandbox: ${name} is not as in the marketplace's document`));
  }
}

/** Adds the names of all types that references lead to. */
function collect(
  references: readonly TypeReference[],
  names: Set<string>,
  find: (name: string) => UnreferencedType,
): void {
  for (const reference of references) {
    if (reference.kind === "list" || reference.kind === "dictionary") collect([reference.of], names, find);
    if (reference.kind !== "named" || names.has(reference.name)) continue;
    names.add(reference.name);
    collect(partsOf(find(reference.name)), names, find);
  }
}

function partsOf(type: UnreferencedType): TypeReference[] {
  if (type.kind === "object") return type.fields.map((field) => field.type);
  if (type.kind === "union") return type.members.map((member) => named(member.type));
  return type.kind === "map" ? [named(type.keys), type.values] : [];
}

/** The fields of an operation's body; of a union those of all its members. */
function bodyFields({ body, id, document }: ApiOperation, find: (name: string) => UnreferencedType): string[] {
  if (!body) return [];
  const type = find(body.type);
  const members = type.kind === "union" ? type.members.map((member) => find(member.type)) : [type];
  return members.flatMap((member) => {
    if (member.kind !== "object") throw problem(`${document}: ${id}`, "has a body that is not an object");
    return member.fields.map(({ name }) => name);
  });
}

/** The discriminator value of each object that is a member of a union, by the object's name. */
function tagsOf(types: readonly UnreferencedType[]): Map<string, { field: string; value: string }> {
  const tags = new Map<string, { field: string; value: string }>();
  for (const union of types) {
    if (union.kind !== "union") continue;
    for (const { tag, type } of union.members) {
      const member = types.find((one) => one.name === type);
      const field = member?.kind === "object" ? member.fields.find(({ name }) => name === union.field) : undefined;
      if (field?.type.kind !== "constant" || field.type.value !== tag) {
        throw problem(`${union.document}: ${type}`, `is ${tag} in ${union.name}, and its ${union.field} is not`);
      }
      tags.set(type, { field: union.field, value: tag });
    }
  }
  return tags;
}
