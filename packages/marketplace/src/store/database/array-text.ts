/** Reads PostgreSQL's text form of an array, for example `{1,NULL,"a \"b\""}`, nested to any depth. */
export function parseArray(source: string, parseElement: (text: string) => unknown): unknown[] {
  // An array whose indices do not start at 1 is written with its bounds in front: [0:1]={1,2}.
  let position = source.indexOf("{");

  function readQuoted(): string {
    let text = "";
    for (position += 1; source[position] !== '"'; position += 1) {
      if (source[position] === "\\") position += 1;
      text += source[position];
    }
    position += 1;
    return text;
  }

  function readPlain(): string {
    const start = position;
    while (source[position] !== "," && source[position] !== "}") position += 1;
    return source.slice(start, position);
  }

  function readElement(): unknown {
    if (source[position] === "{") return readArray();
    if (source[position] === '"') return parseElement(readQuoted());
    const text = readPlain();
    return text === "NULL" ? null : parseElement(text);
  }

  function readArray(): unknown[] {
    const elements: unknown[] = [];
    position += 1;
    while (source[position] !== "}") {
      elements.push(readElement());
      if (source[position] === ",") position += 1;
    }
    position += 1;
    return elements;
  }

  return readArray();
}

/** Writes an array in PostgreSQL's text form. Every element is quoted, so none can be mistaken for NULL or for syntax. */
export function encodeArray(elements: readonly unknown[], encodeElement: (value: unknown) => string | null): string {
  const texts = elements.map((element) => {
    if (Array.isArray(element)) return encodeArray(element, encodeElement);
    const text = encodeElement(element);
    return text === null ? "NULL" : `"${text.replace(/["\\]/g, "\\$&")}"`;
  });
  return `{${texts.join(",")}}`;
}
