export type { ServedDocument } from "./document.ts";
export { type Mock, type MockOptions, startMock } from "./mock.ts";
