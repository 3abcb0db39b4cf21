import type { Source } from "../model/api-model.ts";

/** The longest line of a comment, the indentation of a field included. */
const LINE_LENGTH = 118;

/** Markdown without what Go's documentation does not show. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll("**", "")
    .replaceAll("`", "")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)");

/**
 * A comment as gofmt leaves it: paragraphs, and lists of lines that begin with a hyphen.
 *
 * @param markdown paragraphs are separated by empty lines
 * @param indentation the text before each line: nothing, or a tab in a struct
 */
export function comment(markdown: string, indentation = ""): string[] {
  const paragraphs = plain(markdown)
    .trim()
    .split(/\n{2,}/);
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [`${indentation}//`] : []),
    ...itemsOf(paragraph).flatMap((item) => {
      const isItem = item.startsWith("- ");
      return wrap(item, `${indentation}// ${isItem ? "  " : ""}`, isItem ? "  " : "");
    }),
  ]);
}

/** The items of a list, or the paragraph itself; each in one line. */
function itemsOf(paragraph: string): string[] {
  const items = paragraph.split(/\n(?=- )/);
  return items.map((item) => item.split(/\s+/).join(" "));
}

function wrap(text: string, prefix: string, further: string): string[] {
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(" ")) {
    const isFirst = line === prefix || line === prefix + further;
    if (!isFirst && line.length + word.length >= LINE_LENGTH) {
      lines.push(line);
      line = `${prefix}${further}${word}`;
    } else {
      line += isFirst ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}

/** A description behind a name, as comments of Go begin: "Listing is an item". */
export const describedAs = (name: string, verb: string, description: string): string =>
  `${name} ${verb} ${verb.endsWith(":") ? description : lowerFirst(description)}`;

/** A sentence's beginning within another one; an abbreviation stays in capitals. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]([a-z]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A summary in the third person: "Get a listing" is "gets a listing". */
export function thirdPerson(summary: string): string {
  const [verb = "", ...others] = summary.split(" ");
  const word = verb.toLowerCase();
  const ending = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [ending, ...others].join(" ");
}

/** A list of where each behavior is known from; nothing where nothing is said. */
export const sourceList = (sources: readonly Source[]): string =>
  sources.length === 0
    ? ""
    : ["\n\nKnown from:\n", ...sources.map(({ behavior, from }) => `- ${from}: ${behavior}`)].join("\n");
