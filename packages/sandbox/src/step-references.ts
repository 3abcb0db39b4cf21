/** What earlier steps answered, by their `step_id`. */
export type StepAnswers = ReadonlyMap<string, unknown>;

/** A text that stands for a value that an earlier step answered: `$steps.sale.items.0.id`. */
const REFERENCE = /^\$steps\.([A-Za-z0-9_-]+)((?:\.[A-Za-z0-9_-]+)+)$/;

/**
 * Replaces texts that refer to earlier steps by what those answered, however deep they lie.
 *
 * @throws UnansweredReference for a reference to a step, or to a key of its answer, that is not there
 */
export function resolveReferences(value: unknown, answers: StepAnswers): unknown {
  if (typeof value === "string") return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, answers));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, answers)]));
}

/** A reference that no earlier step answered. */
export class UnansweredReference extends Error {
  override readonly name = "UnansweredReference";
  readonly reference: string;

  constructor(text: string) {
    super(`no earlier step answered ${text}`);
    this.reference = text;
  }
}

function resolveText(text: string, answers: StepAnswers): unknown {
  const [, step, rest] = REFERENCE.exec(text) ?? [];
  if (step === undefined || rest === undefined) return text;
  let found = answers.get(step);
  for (const key of rest.slice(1).split(".")) {
    found = Object.hasOwn(Object(found), key) ? Reflect.get(Object(found), key) : undefined;
  }
  if (found === undefined) throw new UnansweredReference(text);
  return found;
}
