import type { NewUser } from "@runout/marketplace";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { UsageError } from "./usage.ts";

/**
 * Reads a currency of the contract.
 *
 * @param option the option's name, for the refusal
 * @throws UsageError
 */
export function readCurrency(option: string, text: string): NewUser["currency"] {
  const currencies: readonly string[] = document.components.schemas.Currency.enum;
  const isKnown = (code: string): code is NewUser["currency"] => currencies.includes(code);
  if (!isKnown(text)) throw new UsageError(`--${option} must be one of ${currencies.join(", ")}`);
  return text;
}
