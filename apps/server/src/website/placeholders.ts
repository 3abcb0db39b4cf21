import { HttpError, NOT_FOUND_MESSAGE } from "@runout/http/response";
import { PICTURE_FOLDERS, PICTURE_HEADERS, placeholderPicture } from "@runout/http/site-links";
import type { FastifyInstance } from "fastify";

/** Serves a drawn picture wherever an answer of the API names one. */
export function addPlaceholders(app: FastifyInstance): void {
  for (const folder of PICTURE_FOLDERS) {
    app.get<{ Params: { name: string } }>(`${folder}/:name`, { config: { counted: false } }, async (request, reply) => {
      const svg = placeholderPicture(`${folder}/${request.params.name}`);
      if (svg === undefined) throw new HttpError(404, NOT_FOUND_MESSAGE);
      return reply.headers(PICTURE_HEADERS).send(Buffer.from(svg));
    });
  }
}
