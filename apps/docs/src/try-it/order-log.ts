import { ANSWERED_EVENT, resolveAnswers } from "./answers.ts";
import { element } from "./element.ts";
import { sendCall } from "./target.ts";

/** A message of an order, in the parts that are shown. */
interface LogMessage {
  timestamp: string;
  message: string;
  subject?: string;
}

/**
 * Shows the log of an order in a `<order-log order="$createSandboxOrder.id">`, and again after each call of the page: what seller, buyer and site
 * have done, oldest first.
 *
 * @param token of the user who may read it
 */
export function showOrderLog(host: HTMLElement, order: string, token: string): void {
  const list = element("ol", { "aria-live": "polite" });
  const hint = element("p", {}, "The order's log fills as the steps are sent.");
  host.replaceChildren(hint, list);
  const refresh = async () => {
    const id = resolveAnswers(order);
    hint.hidden = id !== undefined;
    if (id === undefined) return list.replaceChildren();
    const path = `/marketplace/orders/${encodeURIComponent(String(id))}/messages?per_page=100`;
    const headers = { Authorization: `Discogs token=${token}` };
    const response = await sendCall({ method: "GET", path, headers, body: undefined }).catch(() => undefined);
    // What goes wrong with a call is said by the panel that has sent it.
    if (!response?.ok) return;
    const { messages }: { messages: LogMessage[] } = await response.json();
    const entries = messages
      .toReversed()
      .map(({ timestamp, subject = "", message }) =>
        element(
          "li",
          {},
          element("time", { datetime: timestamp }, timestamp.replace("T", " ").slice(0, 16)),
          ` ${message || subject}`,
        ),
      );
    list.replaceChildren(...entries);
  };
  document.addEventListener(ANSWERED_EVENT, refresh);
  void refresh();
}
