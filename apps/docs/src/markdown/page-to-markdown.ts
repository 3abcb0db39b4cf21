import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** A page of the site as a document in Markdown. */
export interface MarkdownPage {
  title: string;
  description: string;
  markdown: string;
}

/** What a reader of Markdown has no use for: buttons, scripts, links of headings to themselves. */
const LEFT_OUT_CLASSES = [
  "heading-anchor",
  "sl-anchor-link",
  "markdown-copy",
  "copy",
  "sr-only",
  "filter",
  "tablist-wrapper",
];
const LEFT_OUT_TAGS = ["script", "style", "button", "svg", "input", "starlight-tabs-restore", "try-it"];

const parser = unified().use(rehypeParse);
const writer = unified()
  .use(rehypeRemark, {
    handlers: {
      // Expressive Code puts each line into an element of its own.
      pre: (_state, node) => ({
        type: "code",
        lang: String(node.properties.dataLanguage ?? "") || null,
        value: codeIn(node),
      }),
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", rule: "-" });

/**
 * The content of a page that Starlight has rendered, as Markdown. Links to pages of the site lead to their Markdown.
 *
 * @throws Error for a page without a title or without content
 */
export function pageToMarkdown(html: string): MarkdownPage {
  const page = parser.parse(html);
  const title = findElement(page, ({ tagName }) => tagName === "h1");
  const content = findElement(page, (element) => classesOf(element).includes("sl-markdown-content"));
  const description = findElement(page, (element) => element.properties.name === "description");
  if (title === undefined || content === undefined) throw new Error("The page has no title or no content.");
  prepare(content);
  const tree = writer.runSync({ type: "root", children: content.children } satisfies Root);
  return {
    title: textIn(title),
    description: String(description?.properties.content ?? ""),
    markdown: `# ${textIn(title)}\n\n${writer.stringify(tree)}`,
  };
}

/** Removes what is left out, and lets links lead to Markdown, which has none of the anchors that only Redoc makes (`#/`). */
function prepare(element: Element): void {
  element.children = element.children.filter(
    (child) =>
      child.type !== "element" ||
      !(LEFT_OUT_TAGS.includes(child.tagName) || classesOf(child).some((name) => LEFT_OUT_CLASSES.includes(name))),
  );
  const { href } = element.properties;
  if (typeof href === "string" && !/^[a-z]+:/i.test(href)) {
    element.properties.href = href.replace(/\.html(#\/.*|(?=#)|$)/, ".md");
  }
  for (const child of element.children) if (child.type === "element") prepare(child);
}

function findElement(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  if (node.type === "element" && matches(node)) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, matches);
    if (found) return found;
  }
  return undefined;
}

function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map(String) : [];
}

function codeIn(pre: Element): string {
  const lines: string[] = [];
  const collect = (element: Element) => {
    if (classesOf(element).includes("ec-line")) lines.push(textIn(element).replace(/\n$/, ""));
    else for (const child of element.children) if (child.type === "element") collect(child);
  };
  collect(pre);
  return lines.length > 0 ? lines.join("\n") : textIn(pre).replace(/\n$/, "");
}

function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}
