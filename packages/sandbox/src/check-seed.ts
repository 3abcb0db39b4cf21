import { compileSchema, createAjv, explainViolation, type Violation } from "@runout/http/request";
import { type SeedDescription, SeedError } from "@runout/marketplace";
import document from "@runout/spec/sandbox.json" with { type: "json" };

/**
 * Checks the shape of a seed. Whether its parts fit together is checked when it is used.
 *
 * @throws SeedError with the path of the first value that is wrong
 */
export function checkSeed(seed: unknown): SeedDescription {
  validator ??= compile();
  const validate = validator;
  // As it is in a file: a Date is its text, and what is undefined is not there.
  const plain: unknown = JSON.parse(JSON.stringify(seed) ?? "null");
  if (validate(plain)) return plain;
  const violation = explainViolation(validate.errors ?? []);
  throw new SeedError(pathOf(violation), sentenceOf(violation));
}

/** Compiled by the first seed, because most sandboxes have none of their own. */
let validator: ReturnType<typeof compile> | undefined;

function compile() {
  const { components } = document;
  return compileSchema<SeedDescription>(createAjv(), components, components.schemas.Seed);
}

/** `/listings/3/condition` is `seed.listings[3].condition`. */
function pathOf({ pointer, unknown }: Violation): string {
  const keys = pointer.split("/").slice(1);
  if (unknown !== undefined) keys.push(unknown);
  return ["seed", ...keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))].join("");
}

function sentenceOf({ value, missing, unknown, expected, choices, pointer }: Violation): string {
  if (missing !== undefined) return `${missing} is required.`;
  if (unknown !== undefined) return "there is no such key.";
  const shown = value === undefined ? "undefined" : shortened(JSON.stringify(value));
  const name = pointer.split("/").findLast((key) => !/^\d*$/.test(key)) ?? "seed";
  if (choices.length > 1) return `${shown} is not a ${name.replaceAll("_", " ")}. Use one of ${choices.join(", ")}.`;
  return `${shown} is not right. Use ${expected}.`;
}

const SHOWN_LENGTH = 60;
const shortened = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}...` : text);
