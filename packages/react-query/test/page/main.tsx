import { createTransport } from "@runout/client";
import { type DehydratedState, QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app.tsx";

/** What the HTML of the page says: where the API is, as whom to call it, and what a server has asked for already. */
interface PageSettings {
  baseUrl: string;
  token: string;
  state?: DehydratedState;
}

const { baseUrl, token, state }: PageSettings = JSON.parse(document.getElementById("settings")?.textContent ?? "{}");
const transport = createTransport({
  baseUrl,
  auth: { type: "token", token },
  userAgent: "seller-page/1.0",
  retries: 0,
});
const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
const app = <App client={new QueryClient()} transport={transport} state={state} />;
if (state) hydrateRoot(root, app, { onRecoverableError: reportError });
else createRoot(root).render(app);
