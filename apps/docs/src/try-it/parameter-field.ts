import { dereference, type OpenApiDocument, type Parameter, type Schema } from "@runout/http/openapi";
import { element, labeled } from "./element.ts";

/** The field of one parameter. */
export interface ParameterField {
  parameter: Parameter;
  root: HTMLElement;
  /** The value as the contract types it, or the text where it is none such; undefined for an empty field. */
  read(): unknown;
  /** Fills the field in, unless the reader has typed into it. */
  fill(value: unknown): void;
}

/** Makes the field of a parameter from the contract: choices for an enumeration, else a line of text. */
export function parameterField(document: OpenApiDocument, parameter: Parameter): ParameterField {
  const { name, in: location, required = false } = parameter;
  const schema = dereference(document, parameter.schema ?? true);
  const choices = choicesOf(schema);
  const control =
    choices.length > 0
      ? choice(choices, required)
      : element("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  control.name = name;
  control.required = required;
  let isTouched = false;
  control.addEventListener("input", () => {
    isTouched = true;
  });
  const type = typeOf(schema);
  const hint = [location, type, required ? "required" : ""].filter((part) => part !== "").join(", ");
  return {
    parameter,
    root: labeled(name, hint, control),
    read: () => (control.value === "" ? undefined : typed(type, control.value)),
    fill(value) {
      if (!isTouched) control.value = value === undefined ? "" : String(value);
    },
  };
}

function choice(choices: readonly string[], required: boolean): HTMLSelectElement {
  const options = choices.map((value) => element("option", { value }, value));
  return element("select", {}, ...(required ? [] : [element("option", { value: "" }, "not sent")]), ...options);
}

function choicesOf(schema: Schema): string[] {
  const values: unknown = Reflect.get(Object(schema), "enum");
  if (Array.isArray(values)) return values.map(String);
  return typeOf(schema) === "boolean" ? ["true", "false"] : [];
}

function typeOf(schema: Schema): string {
  const types = [Reflect.get(Object(schema), "type")]
    .flat()
    .filter((type) => typeof type === "string" && type !== "null");
  return types.join(" or ");
}

function typed(type: string, text: string): unknown {
  if (/integer|number/.test(type) && /^-?\d{1,15}(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
