import { stringify } from "yaml";
import { generatedNote } from "../generated-files.ts";
import type { JsonObject } from "../specification.ts";
import type { TransitionRow } from "./transitions.ts";

/** Orders of the demo in the statuses that nothing in the API or its control leads to. */
const DEMO_ORDERS: Readonly<Record<string, string>> = { "Order Changed": "845236-10", Cancelled: "845236-11" };

const PRICE = 24.5;
/** More than the time that a buyer has to pay. */
const PAST_DEADLINE_SECONDS = 4 * 86_400 + 1;

type Step = JsonObject & { readonly stepId: string };

const marketplace = (operationId: string) => `$sourceDescriptions.marketplace.${operationId}`;
const sandbox = (operationId: string) => `$sourceDescriptions.sandbox.${operationId}`;
const json = (payload: JsonObject) => ({ contentType: "application/json", payload });
const answers = (status: number) => ({ condition: `$statusCode == ${status}` });
const hasStatus = (status: string) => ({ condition: `$response.body#/status == ${JSON.stringify(status)}` });
const seller = { in: "header", name: "Authorization", value: "Discogs token=seller-token" };
const orderId = (value: string) => ({ in: "path", name: "order_id", value });
/** `CancelledPerBuyersRequest` of `Cancelled (Per Buyer's Request)`. */
const nameOf = (status: string) => status.replaceAll(/[^A-Za-z]/g, "");

/** Lists a record, has a buyer order it, and has the seller set a status. It is used by the others. */
const ORDER_WORKFLOW: JsonObject = {
  workflowId: "order",
  summary: "An order in a status that its seller can set",
  inputs: { type: "object", properties: { status: { type: "string", default: "New Order" } } },
  steps: [
    {
      stepId: "list",
      operationId: marketplace("createListing"),
      parameters: [seller],
      requestBody: json({ release_id: 1, condition: "Mint (M)", price: PRICE }),
      successCriteria: [answers(201)],
      outputs: { listing: "$response.body#/listing_id" },
    },
    {
      stepId: "order",
      operationId: sandbox("createSandboxOrder"),
      requestBody: json({ buyer: "example_buyer", listing_ids: ["$steps.list.outputs.listing"] }),
      successCriteria: [answers(201), hasStatus("New Order")],
      outputs: { order: "$response.body#/id" },
    },
    {
      stepId: "set",
      operationId: marketplace("editOrder"),
      parameters: [seller, orderId("$steps.order.outputs.order")],
      requestBody: json({ status: "$inputs.status" }),
      successCriteria: [answers(200)],
    },
  ],
  outputs: { order: "$steps.order.outputs.order" },
};

/** A new order in a status that its seller can set. Its id is the output `order` of the step. */
const newOrder = (stepId: string, status = "New Order"): Step => ({
  stepId,
  workflowId: "order",
  parameters: [{ name: "status", value: status }],
  outputs: { order: "$outputs.order" },
});

const edit = (stepId: string, order: string, status: string, ...criteria: JsonObject[]): Step => ({
  stepId,
  operationId: marketplace("editOrder"),
  parameters: [seller, orderId(order)],
  requestBody: json({ status }),
  successCriteria: criteria,
});

const act = (stepId: string, order: string, action: JsonObject, ...criteria: JsonObject[]): Step => ({
  stepId,
  operationId: sandbox("actOnOrder"),
  parameters: [orderId(order)],
  requestBody: json(action),
  successCriteria: [answers(200), ...criteria],
});

const read = (stepId: string, order: string, status: string): Step => ({
  stepId,
  operationId: marketplace("getOrder"),
  parameters: [seller, orderId(order)],
  successCriteria: [answers(200), hasStatus(status)],
});

/** Makes an order in a status, and says where its id is. */
function orderIn(status: string, suffix: string): { steps: Step[]; order: string } {
  const demo = DEMO_ORDERS[status];
  if (demo !== undefined) {
    const reset = { stepId: `reset${suffix}`, operationId: sandbox("resetSandbox"), successCriteria: [answers(204)] };
    return { steps: [reset], order: demo };
  }
  const order = `$steps.order${suffix}.outputs.order`;
  if (status === "Merged") return { steps: [newOrder(`order${suffix}`), ...merge(suffix, order)], order };
  if (status === "Cancelled (Refund Received)") {
    const refund = act(`refund${suffix}`, order, { action: "refund", amount: PRICE }, hasStatus(status));
    return { steps: [newOrder(`order${suffix}`, "Refund Sent"), refund], order };
  }
  return { steps: [newOrder(`order${suffix}`, status)], order };
}

/** Merges an order with another one of the same buyer, which makes a third of them. */
const merge = (suffix: string, order: string): Step[] => [
  newOrder(`other${suffix}`),
  act(`merge${suffix}`, order, { action: "merge", order_ids: [`$steps.other${suffix}.outputs.order`] }),
  read(`merged${suffix}`, order, "Merged"),
];

/** What leads an order to a status on the website; undefined where the control API has nothing that does. */
function siteSteps(from: string, status: string, suffix: string, order: string): Step[] | undefined {
  const action = (payload: JsonObject) => [act(`act${suffix}`, order, payload, hasStatus(status))];
  if (status === "Payment Pending") return action({ action: "pay", pending: true });
  if (status === "Payment Received") return action({ action: "pay" });
  if (status === "Refund Sent") return action({ action: "refund", amount: PRICE, received: false });
  if (status === "Cancelled (Refund Received)") return action({ action: "refund", amount: PRICE });
  if (status === "Merged") return merge(suffix, order);
  // A payment that is announced stops the clock of the invoice.
  if (status !== "Cancelled (Non-Paying Buyer)" || from !== "Invoice Sent") return undefined;
  const advance = { advance_seconds: PAST_DEADLINE_SECONDS };
  const wait = {
    stepId: `wait${suffix}`,
    operationId: sandbox("setClock"),
    requestBody: json(advance),
    successCriteria: [answers(200)],
  };
  return [wait, read(`cancelled${suffix}`, order, status)];
}

/** Walks every change of the order status machine that can be made, and tries every one that is forbidden. */
function workflowsOf(row: TransitionRow, statuses: readonly string[]): JsonObject[] {
  const { status } = row;
  const allowed = row.seller.flatMap((target) => {
    const suffix = `Seller${nameOf(target)}`;
    const { steps, order } = orderIn(status, suffix);
    return [...steps, edit(`to${suffix}`, order, target, answers(200), hasStatus(target))];
  });
  const bySite = [...row.buyer, ...row.site].flatMap((target) => {
    const suffix = `Site${nameOf(target)}`;
    const { steps, order } = orderIn(status, suffix);
    const more = siteSteps(status, target, suffix, order);
    return more === undefined ? [] : [...steps, ...more];
  });
  const { steps, order } = orderIn(status, "Forbidden");
  const forbidden = statuses
    .filter((target) => !row.seller.includes(target))
    .map((target) => edit(`never${nameOf(target)}`, order, target, answers(422)));
  return [
    { workflowId: `from${nameOf(status)}`, summary: `What may follow ${status}`, steps: [...allowed, ...bySite] },
    {
      workflowId: `neverFrom${nameOf(status)}`,
      summary: `What may not follow ${status}`,
      steps: [...steps, ...forbidden, read("unchanged", order, status)],
    },
  ];
}

/** The Arazzo document that walks the order status machine, with the version of the API's. It belongs into `spec/generated`. */
export function renderOrderStatusWorkflows(rows: readonly TransitionRow[], version: string, source: string): string {
  const statuses = rows.map(({ status }) => status);
  const document = {
    arazzo: "1.0.1",
    info: {
      title: "Every change of an order's status",
      version,
      description: "Each change that `x-transitions` allows is made, and each that it does not allow is refused.",
    },
    sourceDescriptions: [
      { name: "marketplace", url: "openapi.yaml", type: "openapi" },
      { name: "sandbox", url: "sandbox.yaml", type: "openapi" },
    ],
    workflows: [ORDER_WORKFLOW, ...rows.flatMap((row) => workflowsOf(row, statuses))],
  };
  return `# ${generatedNote(source)}\n\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`;
}
