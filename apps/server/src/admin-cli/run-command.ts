import { parseArgs } from "node:util";
import type { Administration, NewUser } from "@runout/marketplace";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { UsageError } from "./usage.ts";

/** What a command prints: one thing that was made, a list, or that something is done. */
export type CommandOutput = object | readonly object[];

const options = {
  username: { type: "string" },
  email: { type: "string" },
  name: { type: "string" },
  currency: { type: "string" },
  "buyer-currency": { type: "string" },
  country: { type: "string" },
  seller: { type: "boolean" },
  callback: { type: "string" },
  user: { type: "string" },
  json: { type: "boolean" },
} as const;

type Values = ReturnType<typeof read>["values"];
type Action = (administration: Administration, values: Values, operand: string | undefined) => Promise<CommandOutput>;

const actions: Record<string, Action> = {
  "users list": async (administration) =>
    (await administration.users()).map(({ id, username, email, is_seller, currency, buyer_currency, registered }) => ({
      id,
      username,
      email,
      seller: is_seller,
      currency,
      buyer_currency,
      registered,
    })),
  "users create": async (administration, values) => {
    const currency = readCurrency("currency", values.currency ?? "USD");
    const { id, username } = await administration.createUser({
      username: requiredOption(values, "username"),
      email: requiredOption(values, "email"),
      name: values.name ?? "",
      currency,
      buyer_currency: readCurrency("buyer-currency", values["buyer-currency"] ?? currency),
      country: values.country ?? "United States",
      is_seller: values.seller ?? false,
    });
    return { id, username };
  },
  "users revoke": async (administration, _values, name) => ({
    revoked: await administration.revokeUser(requiredOperand(name)),
  }),
  "applications list": (administration) => administration.applications(),
  "applications create": (administration, values) =>
    administration.createApplication(requiredOption(values, "name"), values.callback ?? null),
  "applications revoke": async (administration, _values, key) => {
    await administration.revokeApplication(requiredOperand(key));
    return { revoked: 1 };
  },
  "tokens list": (administration) => administration.tokens(),
  "tokens create": (administration, values) =>
    administration.createToken(requiredOption(values, "user"), values.name ?? ""),
  "tokens revoke": async (administration, _values, number) => {
    await administration.revokeToken(listNumber(number));
    return { revoked: 1 };
  },
  "permissions list": (administration) => administration.permissions(),
  "permissions revoke": async (administration, _values, number) => {
    await administration.revokePermission(listNumber(number));
    return { revoked: 1 };
  },
};

/** A command that was understood. */
export interface Command {
  json: boolean;
  run(administration: Administration): Promise<CommandOutput>;
}

/** @throws UsageError */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = read(words);
  const [subject, verb, operand, ...rest] = positionals;
  const action = actions[`${subject} ${verb}`];
  if (!action || rest.length > 0) throw new UsageError("there is no such command");
  return { json: values.json ?? false, run: (administration) => action(administration, values, operand) };
}

function read(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function requiredOption(values: Values, name: "username" | "email" | "name" | "user"): string {
  const value = values[name];
  if (!value) throw new UsageError(`--${name} is missing`);
  return value;
}

function requiredOperand(word: string | undefined): string {
  if (!word) throw new UsageError("what is to be revoked is missing");
  return word;
}

function listNumber(word: string | undefined): number {
  // Not the word itself: it may be the token.
  if (!/^\d{1,15}$/.test(requiredOperand(word)))
    throw new UsageError("name what is to be revoked by its number, as list shows it");
  return Number(word);
}

/**
 * Reads a currency of the contract.
 *
 * @param option the option's name, for the refusal
 * @throws UsageError
 */
function readCurrency(option: string, text: string): NewUser["currency"] {
  const currencies: readonly string[] = document.components.schemas.Currency.enum;
  const isKnown = (code: string): code is NewUser["currency"] => currencies.includes(code);
  if (!isKnown(text)) throw new UsageError(`--${option} must be one of ${currencies.join(", ")}`);
  return text;
}
