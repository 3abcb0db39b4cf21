import { readFile, rm, writeFile } from "node:fs/promises";

// The contract's types are the only thing that the client needs of @runout/spec. With them instead of the line that imports
// them, a user who installs the client needs no other package to compile against it.
const types = new URL("types.ts", import.meta.resolve("@runout/spec/openapi.json"));
const declaration = new URL("../dist/contract.d.ts", import.meta.url);
await writeFile(declaration, await readFile(types));
await rm(new URL("contract.d.ts.map", declaration));
