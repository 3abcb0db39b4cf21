import { clearAnswers } from "./answers.ts";
import { LOCAL_SANDBOX } from "./contract.ts";
import { button, element, labeled } from "./element.ts";
import { hasMarketplace, wasOpened } from "./page-marketplace.ts";
import { chooseTarget, NotSent, sendCall, target } from "./target.ts";

/** What is done to the marketplace as a whole: which one it is, its clock, and the way back to its first state. */
export interface MarketplaceControls {
  root: HTMLElement;
  /** Shows what was chosen on another panel, and the time of the marketplace where it is open. */
  refresh(): void;
}

let count = 0;

/**
 * @param announce shows a reader what has happened
 * @param onTarget called when another marketplace was chosen
 */
export function marketplaceControls(announce: (text: string) => void, onTarget: () => void): MarketplaceControls {
  count += 1;
  const inPage = element("input", { type: "radio", name: `try-target-${count}`, value: "page" });
  const onMachine = element("input", { type: "radio", name: `try-target-${count}`, value: "machine" });
  const address = element("input", { type: "url", autocomplete: "off", placeholder: LOCAL_SANDBOX });
  const addressField = labeled("Address", "of this machine; npx runout starts one", address);
  const time = element("output", { class: "try-clock" });
  const days = element("input", { type: "number", min: 1, max: 3650, value: 1 });

  const choose = () => {
    chooseTarget({ kind: onMachine.checked ? "machine" : "page", address: address.value || LOCAL_SANDBOX });
    refresh();
    onTarget();
  };
  void hasMarketplace().then((has) => {
    if (has) return;
    inPage.disabled = true;
    onMachine.checked = true;
    choose();
  });
  for (const control of [inPage, onMachine, address]) control.addEventListener("change", choose);

  function refresh(): void {
    const { kind, address: chosen } = target();
    inPage.checked = kind === "page";
    onMachine.checked = kind === "machine";
    address.value = chosen;
    addressField.hidden = kind === "page";
    // A marketplace is not loaded to show its time.
    if (kind === "page" && !wasOpened()) time.textContent = "";
    else control("GET", "/sandbox/clock").then(showTime, () => showTime(""));
  }
  function showTime(body: string): void {
    const now = body === "" ? undefined : String(Reflect.get(Object(JSON.parse(body)), "now"));
    time.textContent = now === undefined ? "" : `Time of the marketplace: ${now.replace("T", " ").slice(0, 16)} UTC`;
  }
  const act = (work: Promise<string>, done: string) =>
    work.then(
      () => {
        announce(done);
        refresh();
      },
      (error: unknown) => announce(error instanceof Error ? error.message : String(error)),
    );
  const move = button("Move the clock", () => {
    const advance = JSON.stringify({ advance_seconds: Math.round(days.valueAsNumber * 86_400) });
    act(control("POST", "/sandbox/clock", advance), "The clock has moved; what was due by then was done.");
  });
  const reset = button("Reset", () => {
    clearAnswers();
    act(control("POST", "/sandbox/reset"), "The marketplace is as at the start.");
  });
  const root = element(
    "fieldset",
    { class: "try-marketplace" },
    element("legend", {}, "Marketplace"),
    element(
      "div",
      { class: "try-targets" },
      element("label", {}, inPage, "In this page"),
      element("label", {}, onMachine, "On this machine"),
    ),
    addressField,
    element("div", { class: "try-controls" }, labeled("Days", "", days), move, reset, time),
  );
  return { root, refresh };
}

/** Calls the control API. @throws NotSent for a refusal too */
async function control(method: string, path: string, body?: string): Promise<string> {
  const headers: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  const response = await sendCall({ method, path, headers, body });
  const text = await response.text();
  if (!response.ok) throw new NotSent(`${response.status}: ${text}`);
  return text;
}
