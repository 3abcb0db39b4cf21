/** A document of the specification that starts a tree of files, and the names its generated files and exports take. */
export interface RootDocument {
  /** The document's file, relative to the repository. */
  readonly source: string;
  /** Where its bundle goes, relative to the repository and without extension. */
  readonly bundle: string;
  /** Where its types go. */
  readonly types: string;
  /** Where its operation table goes. */
  readonly operations: string;
  /** The name of the exported operation table. */
  readonly tableName: string;
  /** What stands before `OperationId` in the names of the exported id types. */
  readonly idPrefix: string;
  /** Whether the operation table's file also carries the order status machine. */
  readonly orderTransitions: boolean;
}

export const rootDocuments: readonly RootDocument[] = [
  {
    source: "spec/openapi.yaml",
    bundle: "spec/generated/openapi",
    types: "spec/generated/types.ts",
    operations: "spec/generated/operations.ts",
    tableName: "operationTable",
    idPrefix: "",
    orderTransitions: true,
  },
  {
    source: "spec/sandbox.yaml",
    bundle: "spec/generated/sandbox",
    types: "spec/generated/sandbox-types.ts",
    operations: "spec/generated/sandbox-operations.ts",
    tableName: "sandboxOperationTable",
    idPrefix: "Sandbox",
    orderTransitions: false,
  },
];
