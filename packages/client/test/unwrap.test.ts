import { describe, expect, it } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  BodyTooLargeError,
  createClient,
  HeadersTooLargeError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  RequestTimeoutError,
  ServerError,
  ServiceUnavailableError,
  unwrap,
  ValidationError,
} from "../src/index.ts";
import { fakeFetch, json } from "./fake-fetch.ts";

const clientAnswering = (answer: () => Response) =>
  createClient({ baseUrl: "http://127.0.0.1:8080", userAgent: "test/1.0", retries: 0, fetch: fakeFetch(answer).fetch });

describe("unwrap", () => {
  it("gives the body of the success status", async () => {
    const client = clientAnswering(() => json(200, { value: 0.9, currency: "USD" }));
    const fee = await unwrap(client.GET("/marketplace/fee/{price}", { params: { path: { price: "10.00" } } }));
    expect(fee.value).toBe(0.9);
  });

  it("gives undefined where there is no body", async () => {
    const client = clientAnswering(() => new Response(null, { status: 204 }));
    const path = { listing_id: 4300801460 };
    expect(await unwrap(client.DELETE("/marketplace/listings/{listing_id}", { params: { path } }))).toBeUndefined();
  });

  it.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [502, ServerError],
    [503, ServiceUnavailableError],
    [405, MethodNotAllowedError],
    [408, RequestTimeoutError],
    [413, BodyTooLargeError],
    [431, HeadersTooLargeError],
    [418, ApiError],
  ] as const)("throws the error of status %i", async (status, ErrorClass) => {
    const client = clientAnswering(() => json(status, { message: "No." }));
    const error = await unwrap(client.GET("/")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, message: "No.", body: { message: "No." }, name: ErrorClass.name });
  });

  it("keeps the text of an answer that is no JSON", async () => {
    const client = clientAnswering(
      () => new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" }),
    );
    const error = await unwrap(client.GET("/")).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 502, message: "Bad Gateway", body: "<h1>Bad gateway</h1>" });
  });

  it("takes credentials out of the address it reports", async () => {
    const answer = json(404, { message: "Gone." });
    Object.defineProperty(answer, "url", { value: "http://127.0.0.1:8080/?token=seller-token&page=2" });
    const error = await unwrap(clientAnswering(() => answer).GET("/")).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ url: "http://127.0.0.1:8080/?token=redacted&page=2" });
  });
});
