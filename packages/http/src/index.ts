export * from "./openapi/index.ts";
export * from "./request/index.ts";
export * from "./response/index.ts";
export * from "./site-links/index.ts";
