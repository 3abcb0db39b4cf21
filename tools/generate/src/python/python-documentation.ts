import type { ApiOperation, ApiParameter, Refusal, Source } from "../model/api-model.ts";
import { functionName } from "./python-names.ts";
import type { Argument } from "./python-operations.ts";
import { wrap } from "./python-text.ts";

/** The errors of the runtime, by status. */
const ERRORS: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  405: "MethodNotAllowedError",
  408: "RequestTimeoutError",
  413: "BodyTooLargeError",
  422: "ValidationError",
  429: "RateLimitError",
  431: "HeadersTooLargeError",
  500: "ServerError",
  503: "ServiceUnavailableError",
};
/** Statuses that every call can have; the error's class documents them. */
const GENERAL = new Set([405, 408, 413, 429, 431, 500, 503]);

interface Documentation {
  readonly summary: string;
  readonly parts: readonly (string | readonly string[])[];
}

/**
 * The docstring of a method: what it does, its parameters, its errors, and where its behavior is known from.
 *
 * @param result what it returns; undefined for the method that iterates over a list
 */
export function operationDocumentation(
  operation: ApiOperation,
  all: readonly Argument[],
  result: string | undefined,
): Documentation {
  const { description, id, method, parameters, path, refusals, sources, summary } = operation;
  const address = `\`\`${method} ${path}\`\``;
  if (result === undefined) {
    return {
      summary: `Iterate over all items of ${address}.`,
      parts: [
        `Pages are asked for as they are needed. The parameters and errors are those of \`\`${functionName(id)}\`\`; \`\`pages()\`\` iterates over the pages.`,
      ],
    };
  }
  return {
    summary: `${summary}: ${address}.`,
    parts: [
      ...description.split(/\n\n+/),
      section("Args", [...all.map(describeArgument), "**options: What can be set for each call."]),
      section("Raises", refusals.filter(({ status }) => !GENERAL.has(status)).map(describeRefusal)),
      knownFrom([...sources, ...parameters.flatMap(sourcesOf)], "        "),
    ],
  };
}

/** The sources of a parameter, each with its name, because they are listed among those of the operation. */
const sourcesOf = ({ name, sources }: ApiParameter): Source[] =>
  sources.map(({ behavior, from }) => ({ behavior: `\`${name}\`: ${behavior}`, from }));

/** The section that says where each behavior is known from. */
export function knownFrom(sources: readonly Source[], indent: string): string[] {
  const entries = sources.map(({ behavior, from }) => `${from}: ${behavior}`);
  return section("Known from", entries, indent);
}

function describeArgument({ name, description, required, default: value }: Argument): string {
  const said = value === undefined ? "" : ` Default: ${value}.`;
  return `${name}: ${sentence(description)}${required ? "" : said}`;
}

function describeRefusal({ status, when, remedy }: Refusal): string {
  return `${ERRORS[status] ?? "ApiError"}: ${status}, ${when.replace(/^When/, "when")}. What to do: ${remedy}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) || text === "" ? text : `${text}.`);

/** A section of a docstring, an entry for each line, which is indented where it goes on. */
function section(title: string, entries: readonly string[], indent = "        "): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap((entry) => wrap(entry.replaceAll("\n", " "), `${indent}    `, "    "));
  return [`${indent}${title}:`, ...lines];
}
