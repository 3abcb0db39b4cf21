import { button } from "./element.ts";
import { addReferenceButtons } from "./reference-buttons.ts";

/**
 * `<try-it operation="createListing">`: a button that opens the panel of an operation below itself. The attributes fill the panel in:
 *
 * - `fields`: JSON with values of parameters by their names, and the body as `body`. A text such as `$createListing.listing_id` stands
 *   for what that operation has answered last in this visit.
 * - `credentials`: the personal token, such as `buyer-token`.
 * - `label`: the text of the button.
 * - `mode="dialog"`: opens the panel in a dialog.
 */
class TryItElement extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const label = this.getAttribute("label") ?? "Try it";
    const operation = this.getAttribute("operation") ?? "";
    const opener = button(label, () => this.#toggle(opener), {
      class: "try-open",
      "aria-expanded": "false",
      "aria-label": this.hasAttribute("label") ? undefined : `Try it: ${this.getAttribute("title") ?? operation}`,
    });
    this.removeAttribute("title");
    this.append(opener);
  }

  /** Loads the panel with the first click: a page on which nothing is tried gets no more than the button. */
  async #toggle(opener: HTMLButtonElement): Promise<void> {
    const { openPanel } = await import("./open-panel.ts");
    openPanel(this, opener);
  }
}

/** `<order-log order="$createSandboxOrder.id">`: the log of an order, which fills as the steps of the page are sent. */
class OrderLogElement extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { showOrderLog } = await import("./order-log.ts");
    showOrderLog(this, this.getAttribute("order") ?? "", this.getAttribute("credentials") ?? "seller-token");
  }
}

customElements.define("try-it", TryItElement);
customElements.define("order-log", OrderLogElement);
addReferenceButtons();
