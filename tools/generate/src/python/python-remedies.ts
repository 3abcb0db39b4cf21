import type { ApiModel } from "../model/api-model.ts";
import { sharedRemedies } from "../model/shared-remedies.ts";
import { literal, wrap } from "./python-text.ts";

/** The module of what the contract advises after a refusal. */
export function renderRemedies({ operations }: ApiModel, note: string): string {
  const { shared, own } = sharedRemedies(operations);
  return [
    `# ${note}`,
    '"""What to do after a refusal."""',
    "",
    "from typing import Final",
    "",
    "_SHARED: Final[dict[int, str]] = {",
    ...Object.entries(shared).flatMap(([status, text]) => entry(status, text, "    ")),
    "}",
    '"""By status, where an operation has no advice of its own."""',
    "",
    "_OWN: Final[dict[str, dict[int, str]]] = {",
    ...Object.entries(own).flatMap(([id, texts]) => [
      `    ${literal(id)}: {`,
      ...Object.entries(texts).flatMap(([status, text]) => entry(status, text, "        ")),
      "    },",
    ]),
    "}",
    '"""By operation and status."""',
    "",
    "",
    "def remedy_of(operation_id: str, status: int) -> str | None:",
    '    """Tell what the contract advises; ``None`` for a status that it does not describe."""',
    "    return _OWN.get(operation_id, {}).get(status) or _SHARED.get(status)",
    "",
  ].join("\n");
}

/** A line of a dictionary; a text that is too long for it takes several. */
function entry(status: string, text: string, indent: string): string[] {
  const line = `${indent}${status}: ${literal(text)},`;
  if (line.length <= 120) return [line];
  const inner = `${indent}    `;
  // Room for the quotes and for the blank at the end of a line.
  const lines = wrap(text, `${inner}   `);
  return [
    `${indent}${status}: (`,
    ...lines.map((one, index) => `${inner}${literal(one.trim() + (index < lines.length - 1 ? " " : ""))}`),
    `${indent}),`,
  ];
}
