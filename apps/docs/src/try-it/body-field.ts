import { dereference, type Example, type MediaType, type OpenApiDocument } from "@runout/http/openapi";
import { element, labeled } from "./element.ts";

/** The field of a body, which is JSON. */
export interface BodyField {
  root: HTMLElement;
  /** @throws SyntaxError for a text that is no JSON */
  read(): unknown;
  /** Fills the field in, unless the reader has typed into it. */
  fill(value: unknown): void;
}

/** Makes the field of a body, with the contract's examples to choose from. */
export function bodyField(document: OpenApiDocument, media: MediaType): BodyField {
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) => ({
    name,
    ...dereference<Example>(document, example),
  }));
  const editor = element("textarea", { name: "body", spellcheck: "false", autocomplete: "off", rows: 8 });
  let isTouched = false;
  editor.addEventListener("input", () => {
    isTouched = true;
  });
  const show = (value: unknown) => {
    editor.value = JSON.stringify(value, null, 2) ?? "";
    editor.rows = Math.min(Math.max(editor.value.split("\n").length + 1, 4), 16);
  };
  show(examples[0]?.value);
  const options = examples.map(({ name, summary }) => element("option", { value: name }, summary ?? name));
  const chooser = element("select", {}, ...options);
  chooser.addEventListener("change", () => {
    show(examples.find(({ name }) => name === chooser.value)?.value);
    isTouched = true;
  });
  return {
    root: element(
      "div",
      { class: "try-body" },
      ...(examples.length > 1 ? [labeled("Example", "", chooser)] : []),
      labeled("Body", "JSON", editor),
    ),
    read: () => JSON.parse(editor.value),
    fill(value) {
      if (!isTouched) show(value);
    },
  };
}
