import type { NewUser } from "@runout/marketplace";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { UsageError } from "./usage.ts";

/** A currency of the contract; US dollars where nothing is said. */
export function readCurrency(text = "USD"): NewUser["currency"] {
  const currencies: readonly string[] = document.components.schemas.Currency.enum;
  const isKnown = (code: string): code is NewUser["currency"] => currencies.includes(code);
  if (!isKnown(text)) throw new UsageError(`--currency must be one of ${currencies.join(", ")}`);
  return text;
}
