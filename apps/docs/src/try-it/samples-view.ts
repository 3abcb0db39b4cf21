import type { ExampleCall } from "../samples/example-call.ts";
import { SAMPLE_LANGUAGES, type SampleLanguage, type SampleWriters } from "../samples/sample-writers.ts";
import { button, element } from "./element.ts";
import { storedValue } from "./stored-value.ts";

const chosen = storedValue<SampleLanguage>(() => localStorage, "try-it-language", "curl");

/** The same call in each language, one at a time. */
export interface SamplesView {
  root: HTMLElement;
  /** Shows a call; undefined where the fields make none. */
  show(call: ExampleCall | undefined): void;
}

let count = 0;

export function samplesView(writers: SampleWriters, announce: (text: string) => void): SamplesView {
  count += 1;
  const code = element("code");
  let call: ExampleCall | undefined;
  const write = () => {
    code.textContent = call === undefined ? "" : writers[chosen.get()](call);
  };
  const languages = SAMPLE_LANGUAGES.map((language) => {
    const input = element("input", { type: "radio", name: `try-language-${count}`, value: language });
    input.addEventListener("change", () => {
      chosen.set(language);
      write();
    });
    return { input, label: element("label", {}, input, language) };
  });
  const copy = button("Copy", () => {
    navigator.clipboard.writeText(code.textContent ?? "").then(
      () => announce("Copied."),
      () => announce("The browser does not let this page copy; select the text instead."),
    );
  });
  const root = element(
    "section",
    { class: "try-samples", "aria-label": "The same call in a program" },
    element(
      "div",
      { class: "try-languages" },
      element("fieldset", {}, element("legend", {}, "The same call"), ...languages.map(({ label }) => label)),
      copy,
    ),
    element("pre", { tabindex: 0, role: "region", "aria-label": "Code of the same call" }, code),
  );
  return {
    root,
    show(next) {
      call = next;
      root.hidden = call === undefined;
      for (const { input } of languages) input.checked = input.value === chosen.get();
      write();
    },
  };
}
