type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element of a page. An attribute that is false or undefined is left out, and one that is true has no value. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(attribute, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** A button that does no more than its function. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

/** A control below its label. What stands beside the label's name is read with it. */
export function labeled(name: string, hint: string, control: HTMLElement): HTMLLabelElement {
  const hints = hint === "" ? [] : [" ", element("small", {}, hint)];
  return element("label", { class: "try-field" }, element("span", {}, name, ...hints), control);
}
