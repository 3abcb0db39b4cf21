import { authorizationHeader, exampleUrl } from "../samples/curl-sample.ts";
import { type ExampleCall, exampleCall } from "../samples/example-call.ts";
import { isTokenEndpoint } from "../samples/sample-writers.ts";
import { answerView } from "./answer-view.ts";
import {
  ANSWERED_EVENT,
  type Answer,
  latestRequestToken,
  resolveAnswers,
  storeAnswer,
  unansweredIn,
} from "./answers.ts";
import { bodyField } from "./body-field.ts";
import { type ContractOperation, findOperation, LOCAL_SANDBOX } from "./contract.ts";
import { demoCredentials, signedHeader } from "./credentials.ts";
import { button, element, labeled } from "./element.ts";
import { marketplaceControls } from "./marketplace-controls.ts";
import { openMarketplace, type PlainCall, wasOpened } from "./page-marketplace.ts";
import { parameterField } from "./parameter-field.ts";
import { samplesView } from "./samples-view.ts";
import { NotSent, sendCall, target } from "./target.ts";

export interface PanelOptions {
  operationId: string;
  /** Values of parameters by their names, and the body as `body`, with references to answers. */
  fields: Record<string, unknown>;
  /** The personal token to begin with. @default that of the seller */
  token: string | undefined;
  close: () => void;
}

/** The panel of an operation. */
export interface Panel {
  root: HTMLElement;
  /** What it is for, for screen readers. */
  name: string;
  /** Moves the focus to its first field. */
  focus(): void;
}

/** Makes the panel of an operation: fields from the contract, credentials, Send, the answer, and the same call as a program. */
export function createPanel({ operationId, fields, token, close }: PanelOptions): Panel {
  const contract = findOperation(operationId);
  const { document: contractDocument, operation, writers, isControl } = contract;
  const example = exampleCall(contractDocument, operation);
  const name = `Try it: ${operation.object.summary ?? operation.operationId}`;

  const note = element("p", { class: "try-note" });
  const status = element("p", { class: "try-message", role: "status" });
  const announce = (text: string) => {
    status.textContent = text;
  };
  const parameters = operation.parameters.map((parameter) => parameterField(contractDocument, parameter));
  const body = operation.body && bodyField(contractDocument, operation.body.media);
  const choices = demoCredentials(operation, isControl);
  const credentials = element(
    "select",
    {},
    ...choices.map(({ label }, index) => element("option", { value: index }, label)),
  );
  credentials.value = String(
    Math.max(
      0,
      choices.findIndex(({ auth }) => auth?.kind === "token" && auth.token === (token ?? "seller-token")),
    ),
  );

  function fill(): void {
    const signed = isTokenEndpoint(operation) ? { oauth_callback: "oob", ...latestRequestToken() } : {};
    const shown: Record<string, unknown> = { ...example.pathParameters, ...example.query, ...signed };
    for (const field of parameters) {
      const { name: parameterName } = field.parameter;
      field.fill(parameterName in fields ? resolveAnswers(fields[parameterName]) : shown[parameterName]);
    }
    if ("body" in fields) body?.fill(resolveAnswers(fields.body));
    note.textContent = noteOf(contract, unansweredIn(fields));
    samples.show(readCall());
  }

  /** The call that the fields make; undefined where the body is no JSON. */
  function readCall(): ExampleCall | undefined {
    const values = (location: string) =>
      Object.fromEntries(
        parameters
          .filter(({ parameter }) => parameter.in === location)
          .map(({ parameter, read }) => [parameter.name, read()])
          .filter(([, value]) => value !== undefined),
      );
    try {
      const { kind, address } = target();
      return {
        ...example,
        baseUrl: kind === "page" ? LOCAL_SANDBOX : address,
        pathParameters: values("path"),
        query: values("query"),
        headers: values("header"),
        body: body?.read(),
        auth: choices[Number(credentials.value)]?.auth,
      };
    } catch {
      return undefined;
    }
  }

  let isBusy = false;
  async function send(): Promise<void> {
    if (isBusy) return;
    const call = readCall();
    if (call === undefined) return announce("The body is no JSON: check quotes and commas.");
    const missing = parameters.find(({ parameter, read }) => parameter.in === "path" && read() === undefined);
    if (missing) return announce(`${missing.parameter.name} is part of the path, so it is needed.`);
    isBusy = true;
    sendButton.setAttribute("aria-disabled", "true");
    try {
      await loadMarketplace();
      const began = performance.now();
      const response = await sendCall(plainCall(contract, call));
      const text = await response.text();
      const milliseconds = Math.round(performance.now() - began);
      const answer: Answer = {
        operationId: operation.operationId,
        status: response.status,
        headers: [...response.headers],
        text,
      };
      answers.replaceChildren(answerView(operation, answer, milliseconds));
      storeAnswer(answer);
      announce(`Answered with ${response.status} in ${milliseconds} ms.`);
      controls.refresh();
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      answers.replaceChildren();
      announce(error.message);
    } finally {
      isBusy = false;
      sendButton.removeAttribute("aria-disabled");
    }
  }

  async function loadMarketplace(): Promise<void> {
    if (target().kind !== "page") return;
    if (!wasOpened()) announce("Loading the marketplace, 9 MB, once. It runs in this page.");
    // What fails is said by the call.
    await openMarketplace().catch(() => undefined);
  }

  const samples = samplesView(writers, announce);
  const controls = marketplaceControls(announce, () => samples.show(readCall()));
  const answers = element("div");
  const sendButton = element("button", { type: "submit", class: "try-send" }, "Send");
  const form = element(
    "form",
    { class: "try-form", novalidate: true },
    element(
      "header",
      { class: "try-header" },
      element("strong", { class: `try-method try-${operation.method.toLowerCase()}` }, operation.method),
      element("code", {}, operation.path),
      button("Close", close, { class: "try-close" }),
    ),
    ...(choices.length > 0 ? [labeled("Credentials", "of the demo", credentials)] : []),
    ...parameters.map(({ root }) => root),
    ...(body ? [body.root] : []),
    note,
    sendButton,
    status,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  form.addEventListener("input", () => samples.show(readCall()));
  form.addEventListener("change", () => samples.show(readCall()));
  document.addEventListener(ANSWERED_EVENT, fill);
  fill();

  return {
    root: element(
      "div",
      { class: "try-panel", role: "group", "aria-label": name },
      form,
      answers,
      controls.root,
      samples.root,
    ),
    name,
    focus() {
      controls.refresh();
      samples.show(readCall());
      form.querySelector<HTMLElement>("input, select, textarea")?.focus();
    },
  };
}

/** What a reader has to know before Send is pressed. */
function noteOf({ operation }: ContractOperation, waiting: readonly string[]): string {
  if (waiting.length > 0) return `Some values come from the answer of ${waiting.join(", ")}: send that first.`;
  if (!/access_token/.test(operation.path)) return "";
  return "A verifier is given on the page /oauth/authorize, which a sandbox on this machine has, and the marketplace in this page has not.";
}

/** The request of a call. A token endpoint's parameters belong to what is signed. */
function plainCall({ operation }: ContractOperation, call: ExampleCall): PlainCall {
  const isSigned = isTokenEndpoint(operation);
  const headers = Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name, String(value)]));
  const secret = call.query.oauth_token === undefined ? "" : latestRequestToken().oauth_token_secret;
  if (isSigned) headers.Authorization = signedHeader(call.query, secret);
  else if (call.auth) headers.Authorization = authorizationHeader(call.auth);
  if (call.body !== undefined) headers["Content-Type"] = "application/json";
  return {
    method: call.method,
    path: exampleUrl({ ...call, baseUrl: "", query: isSigned ? {} : call.query }),
    headers,
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
  };
}
