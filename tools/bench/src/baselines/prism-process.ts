import { readFileSync } from "node:fs";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/**
 * Prism as `prism mock` starts it, without its log, over a document whose only answer is the bytes of a file. The schema says
 * no more than "an object": checking a whole page against its real schema would cost it more.
 */
const document = {
  openapi: "3.1.0",
  info: { title: "One page", version: "1" },
  paths: {
    "/users/{username}/inventory": {
      get: {
        parameters: [
          { name: "username", in: "path", required: true, schema: { type: "string" } },
          { name: "per_page", in: "query", schema: { type: "integer" } },
        ],
        responses: {
          "200": {
            description: "The page",
            content: {
              "application/json": {
                schema: { type: "object" },
                examples: { page: { value: JSON.parse(readFileSync(process.env.PAGE ?? "", "utf8")) } },
              },
            },
          },
        },
      },
    },
  },
};
const server = createServer(await getHttpOperationsFromSpec(document), {
  cors: true,
  components: { logger: createLogger("bench", { level: "silent" }) },
  config: {
    isProxy: false,
    errors: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  },
});
process.stdout.write(`listening on ${await server.listen(0, "127.0.0.1")}\n`);
