import { ACCESS_FAULTS } from "./planted/access-faults.ts";
import { ANSWER_FAULTS } from "./planted/answer-faults.ts";
import { AUTHENTICATION_FAULTS } from "./planted/authentication-faults.ts";
import { HEADER_FAULTS } from "./planted/header-faults.ts";
import { LIST_FAULTS } from "./planted/list-faults.ts";
import { LISTING_FAULTS } from "./planted/listing-faults.ts";
import { MESSAGE_FAULTS } from "./planted/message-faults.ts";
import { MONEY_FAULTS } from "./planted/money-faults.ts";
import { ORDER_FAULTS } from "./planted/order-faults.ts";
import { RATE_LIMIT_FAULTS } from "./planted/rate-limit-faults.ts";
import { REFUSAL_FAULTS } from "./planted/refusal-faults.ts";
import { SANDBOX_FAULTS } from "./planted/sandbox-faults.ts";
import type { PlantedFault } from "./planted-fault.ts";

/** Faults of one kind. */
export interface FaultKind {
  title: string;
  faults: readonly PlantedFault[];
}

/** All planted faults by their kind, in the order of the table. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { title: "Shape and content of answers", faults: ANSWER_FAULTS },
  { title: "Refusals and validation", faults: REFUSAL_FAULTS },
  { title: "Authorization", faults: ACCESS_FAULTS },
  { title: "Lists and pages", faults: LIST_FAULTS },
  { title: "Money and currencies", faults: MONEY_FAULTS },
  { title: "Writes of listings", faults: LISTING_FAULTS },
  { title: "Changes of orders", faults: ORDER_FAULTS },
  { title: "Logs of orders", faults: MESSAGE_FAULTS },
  { title: "Headers and caches", faults: HEADER_FAULTS },
  { title: "Rate limit", faults: RATE_LIMIT_FAULTS },
  { title: "Authentication", faults: AUTHENTICATION_FAULTS },
  { title: "Control of the sandbox", faults: SANDBOX_FAULTS },
];

export const ALL_FAULTS: readonly PlantedFault[] = FAULT_KINDS.flatMap(({ faults }) => faults);

/** @throws Error where there is none of this name */
export function faultNamed(name: string): PlantedFault {
  const fault = ALL_FAULTS.find((one) => one.name === name);
  if (!fault) throw new Error(`there is no planted fault ${name}`);
  return fault;
}
