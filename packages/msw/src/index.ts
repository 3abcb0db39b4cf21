export {
  createHandlers,
  type ExampleChoice,
  type Handlers,
  type HandlersOptions,
  type OperationQuery,
  type OperationRequest,
  type Resolver,
  type ResolverInfo,
} from "./examples/create-handlers.ts";
export { type ExampleHandlersOptions, exampleHandlers } from "./examples/example-handlers.ts";
export type {
  OperationResponse,
  ResponseBuilder,
  ResponseOptions,
  StatusBuilder,
} from "./examples/response-builder.ts";
