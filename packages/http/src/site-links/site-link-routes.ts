import * as messages from "@runout/spec/messages";
import type { OpenApiDocument } from "../openapi/document.ts";
import { HttpError } from "../response/http-error.ts";
import { redirect, type SiteRoute } from "../site-route.ts";
import { PICTURE_FOLDERS, PICTURE_HEADERS, placeholderPicture } from "./placeholder-picture.ts";

/** The website's pages that answers of the API link to, and the resource that shows the same thing. */
const PAGES: Record<string, string> = {
  "/sell/item/{id}": "/marketplace/listings/",
  "/sell/order/{id}": "/marketplace/orders/",
  "/user/{id}": "/users/",
  "/release/{id}": "/releases/",
  // An order names its feedback as a resource; no document describes what it holds.
  "/marketplace/orders/{id}/feedback": "/marketplace/orders/",
};

/**
 * There is no website here: its addresses lead to the API, so that every address in an answer leads somewhere. Pictures are
 * drawn. The document that the service answers by is at `/openapi.json`, and the documentation's address leads there too.
 */
export function siteLinkRoutes(document: OpenApiDocument): SiteRoute[] {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return [
    ...Object.entries(PAGES).map(([path, resource]): SiteRoute => {
      return {
        method: "GET",
        path,
        answer: ({ baseUrl, values }) => redirect(`${baseUrl()}${resource}${encodeURIComponent(values.id ?? "")}`),
      };
    }),
    {
      method: "GET",
      path: "/sell/order_feedback",
      answer: ({ baseUrl, query }) =>
        redirect(`${baseUrl()}/marketplace/orders/${encodeURIComponent(String(query.order ?? ""))}`),
    },
    ...PICTURE_FOLDERS.map((folder): SiteRoute => {
      return {
        method: "GET",
        path: `${folder}/{name}`,
        answer({ values }) {
          const svg = placeholderPicture(`${folder}/${values.name}`);
          if (svg === undefined) throw new HttpError(404, messages.ResourceNotFound);
          return { headers: PICTURE_HEADERS, body: svg };
        },
      };
    }),
    {
      method: "GET",
      path: "/openapi.json",
      answer: () => ({ headers: { "content-type": "application/json" }, body: bytes }),
    },
    { method: "GET", path: "/docs", answer: ({ baseUrl }) => redirect(`${baseUrl()}/openapi.json`) },
  ];
}
