import { merge, message, pay, refund, requestCancel } from "./action-rules.ts";
import type { Command } from "./command.ts";
import { create, edit, order, remove } from "./listing-rules.ts";
import { editOrder, write } from "./order-rules.ts";
import type { ModelState, Verdict } from "./state.ts";
import { wait } from "./time-rules.ts";

/** Lets the model carry a command out: what the rules say to it, and what it changes. */
export function predict(state: ModelState, command: Command): Verdict {
  switch (command.do) {
    case "create":
      return create(state, command);
    case "edit":
      return edit(state, command);
    case "delete":
      return remove(state, command);
    case "order":
      return order(state, command);
    case "edit order":
      return editOrder(state, command);
    case "write":
      return write(state, command);
    case "pay":
      return pay(state, command);
    case "refund":
      return refund(state, command);
    case "message":
      return message(state, command);
    case "request cancel":
      return requestCancel(state, command);
    case "merge":
      return merge(state, command);
    case "wait":
      return wait(state, command.seconds);
  }
}
