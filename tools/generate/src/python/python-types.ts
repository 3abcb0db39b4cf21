import type { ApiModel, NamedType, TypeReference } from "../model/api-model.ts";
import { SpecificationError } from "../specification.ts";
import { constantName } from "./python-names.ts";
import { firstSentence, literal } from "./python-text.ts";

/** Finds the named types of a model, and writes references to them. */
export class PythonTypes {
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(model: ApiModel) {
    this.#types = new Map(model.types.map((type) => [type.name, type]));
  }

  named(name: string): NamedType {
    const type = this.#types.get(name);
    if (!type) throw new SpecificationError([`${name} is not a type of the model`]);
    return type;
  }

  /** The annotation of what is received. */
  received(reference: TypeReference): string {
    switch (reference.kind) {
      case "text":
        return "str";
      case "time":
        return "datetime";
      case "boolean":
        return "bool";
      case "integer":
        return "int";
      case "number":
        return "float";
      case "scalar":
        return "str | int";
      case "constant":
        return `Literal[${literal(reference.value)}]`;
      case "json":
        return "Mapping[str, Any]";
      case "list":
        return `tuple[${this.received(reference.of)}, ...]`;
      case "dictionary":
        return `Mapping[str, ${this.received(reference.of)}]`;
      case "named":
        return reference.name;
    }
  }

  /** The annotation of what is sent. */
  sent(reference: TypeReference, prefix = ""): string {
    switch (reference.kind) {
      case "text":
        return "str";
      case "time":
        return "datetime | str";
      case "boolean":
        return "bool";
      case "integer":
        return "int";
      case "number":
        return reference.decimalText ? "float | Decimal" : "float";
      case "scalar":
        return "str | int";
      case "constant":
        return `Literal[${literal(reference.value)}]`;
      case "json":
        return "Mapping[str, object]";
      case "list":
        return `Sequence[${this.sent(reference.of, prefix)}]`;
      case "dictionary":
        return `Mapping[str, ${this.sent(reference.of, prefix)}]`;
      case "named":
        return this.#sentNamed(reference.name, reference.constants, prefix);
    }
  }

  #sentNamed(name: string, constants: readonly string[], prefix: string): string {
    const type = this.named(name);
    if (type.kind === "text") return type.time ? "datetime | date | str" : "str";
    const own = type.kind === "enum" ? `${prefix}${name}Like` : prefix + name;
    return constants.length === 0 ? own : `${own} | Literal[${constants.map(literal).join(", ")}]`;
  }

  /** What a reference without a description of its own says: the first sentence of its type. */
  describe(reference: TypeReference): string {
    return reference.kind === "named" ? firstSentence(this.named(reference.name).description)[0] : "";
  }

  /** What decodes a value that was received; undefined for what stays as JSON has it. */
  conversion(reference: TypeReference): string | undefined {
    if (reference.kind === "time") return "TIME";
    if (reference.kind === "list") {
      const item = this.conversion(reference.of);
      return `ListOf(${item ?? "None"})`;
    }
    if (reference.kind === "dictionary") {
      if (this.conversion(reference.of) === undefined) return undefined;
      throw new SpecificationError([
        "An answer has a dictionary of values that the Python client would have to decode",
      ]);
    }
    if (reference.kind !== "named") return undefined;
    const type = this.named(reference.name);
    if (type.kind === "text") return undefined;
    return type.kind === "enum" || type.kind === "object" ? type.name : constantName(type.name);
  }
}
