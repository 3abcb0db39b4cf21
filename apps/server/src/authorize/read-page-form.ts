import type { FastifyRequest } from "fastify";

/** The fields of a form that a page of ours has sent. Bodies come as bytes; see plugins/raw-body.ts. */
export const readPageForm = ({ body }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(Buffer.isBuffer(body) ? body.toString("utf8") : "");
