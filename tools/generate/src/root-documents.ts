/** A document of the specification that starts a tree of files, and the names its generated files and exports take. */
export interface RootDocument {
  /** The document's file, relative to the repository. */
  readonly source: string;
  /** Where its bundle goes, relative to the repository and without extension. */
  readonly bundle: string;
  /** Where its types go. */
  readonly types: string;
  /** Where its operation table goes, without extension. */
  readonly operations: string;
  /** The name of the exported operation table. */
  readonly tableName: string;
  /** What stands before `OperationId` in the name of the exported id type. */
  readonly idPrefix: string;
}

/** The API itself. It has the order status machine. */
export const MARKETPLACE: RootDocument = {
  source: "spec/openapi.yaml",
  bundle: "spec/generated/openapi",
  types: "spec/generated/types.ts",
  operations: "spec/generated/operations",
  tableName: "operationTable",
  idPrefix: "",
};

/** The control API of the sandbox. */
export const SANDBOX: RootDocument = {
  source: "spec/sandbox.yaml",
  bundle: "spec/generated/sandbox",
  types: "spec/generated/sandbox-types.ts",
  operations: "spec/generated/sandbox-operations",
  tableName: "sandboxOperationTable",
  idPrefix: "Sandbox",
};
