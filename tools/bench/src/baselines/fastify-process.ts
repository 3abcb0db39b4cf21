import { readFileSync } from "node:fs";
import Fastify from "fastify";

/** Sends the bytes of a file from memory for any address: the least a server on Fastify can do. */
const page = readFileSync(process.env.PAGE ?? "");
const app = Fastify();
app.get("/*", (_request, reply) => reply.type("application/json").send(page));
process.stdout.write(`listening on ${await app.listen({ host: "127.0.0.1", port: 0 })}\n`);
