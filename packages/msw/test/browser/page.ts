import { type SaleRecord, sell } from "../sale/sale.ts";
import { sandbox } from "./start-msw.ts";

// The script of the page that tests open in a browser: a program that calls the real service.
const API = "https://api.discogs.com";

const shop = {
  sandbox,
  sell: (): Promise<SaleRecord> =>
    sell({ baseUrl: API, fetch: (...values) => fetch(...values), control: sandbox.control }),
  /** Answers with the status, the body, and how many milliseconds the page has been open. */
  async ask(path: string, init?: RequestInit) {
    const response = await fetch(API + path, init);
    return { status: response.status, text: await response.text(), elapsed: performance.now() };
  },
};

/** What a test can call in the page. */
export type Shop = typeof shop;

Object.assign(globalThis, { shop });
