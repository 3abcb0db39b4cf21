import { type OrderStatus, orderTransitions } from "@runout/spec";
import { escapeHtml, heading, type PageContent } from "./html.ts";

/** The status changes of a typical order. Each is looked up in the specification before it is drawn. */
const TYPICAL_FLOW: { from: OrderStatus; by: "seller" | "buyer" | "site"; to: OrderStatus }[] = [
  { from: "New Order", by: "seller", to: "Invoice Sent" },
  { from: "Invoice Sent", by: "buyer", to: "Payment Received" },
  { from: "Payment Received", by: "seller", to: "In Progress" },
  { from: "In Progress", by: "seller", to: "Shipped" },
];

/** Makes the page that shows which order status may follow which, and who may make the change. */
export function orderStatusPage(): PageContent {
  const statuses = Object.entries(orderTransitions);
  const rows = statuses.map(([status, { id, seller, buyer, site }]) => {
    return `<tr role="row"><th scope="row" role="rowheader">${escapeHtml(status)}<small>${id}</small></th>${cell("seller", "Seller", seller, status)}${cell("buyer", "Buyer", buyer, status)}${cell("site", "Website", site, status)}</tr>`;
  });
  return {
    title: "Order status",
    description:
      "Which order status may follow which, and whether the seller, the buyer or the website makes the change.",
    headings: [
      { depth: 2, slug: "typical-flow", text: "Typical flow" },
      { depth: 2, slug: "all-transitions", text: "All transitions" },
    ],
    html: `<p>An order has one of ${statuses.length} statuses. The seller changes it through the API, to one of the statuses in <code>next_status</code>. The buyer and the website change it without the API; in the sandbox, the control API does that for them.</p>
${heading(2, "Typical flow")}
${typicalFlow()}
${heading(2, "All transitions")}
<p class="soft">Generated from <code>x-transitions</code> in the specification, the same table that the server uses. <code>next_status</code> also contains the current status of an order; it is left out here. The number is that of the status in the message log. When the seller sets a status, the buyer gets a message that reads <code>Seller changed status from Old Status to New Status</code>, with the names of both.</p>
<table class="transitions" role="table"><thead><tr><th scope="col">From</th><th scope="col" class="seller">The seller may set</th><th scope="col">The buyer causes</th><th scope="col">The website causes</th></tr></thead><tbody role="rowgroup">
${rows.join("\n")}
</tbody></table>`,
  };
}

function cell(by: string, label: string, next: readonly string[], status: string): string {
  const changes = next.filter((one) => one !== status).map((one) => `<li>${escapeHtml(one)}</li>`);
  const content = changes.length > 0 ? `<ul>${changes.join("")}</ul>` : '<span class="none">nothing</span>';
  return `<td role="cell" class="${by}" data-label="${label}">${content}</td>`;
}

function typicalFlow(): string {
  const steps = TYPICAL_FLOW.map(({ from, by, to }) => {
    const allowed: readonly string[] = orderTransitions[from][by];
    if (!allowed.includes(to)) throw new Error(`The specification has no change by the ${by} from ${from} to ${to}.`);
    return `<li><span class="by">${by}</span><span class="status">${to}</span></li>`;
  });
  return `<ol class="course"><li><span class="status">${TYPICAL_FLOW[0]?.from}</span></li>${steps.join("")}</ol>`;
}
