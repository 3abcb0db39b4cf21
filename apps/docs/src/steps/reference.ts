import type { OpenApiDocument } from "../documents.ts";
import { deriveDocument, type WriteTypescript } from "../reference/derive-document.ts";
import { renderReference } from "../reference/render.ts";
import { referenceTemplate } from "../reference/template.ts";
import { withRelativeLinks } from "../reference/with-relative-links.ts";
import { withoutForeignRequests } from "../reference/without-foreign-requests.ts";

/** A reference page: which document, under which name, with which samples. */
export type ReferencePage = {
  file: "reference.html" | "sandbox.html";
  title: string;
  /** The name of the document in the site, without its ending. */
  download: "openapi" | "sandbox";
  document: OpenApiDocument;
  write: WriteTypescript;
};

/** Makes a reference page. */
export async function referencePage({ file, title, download, document, write }: ReferencePage): Promise<string> {
  const html = await renderReference(deriveDocument(document, write), {
    title: `${title} · Runout`,
    template: referenceTemplate(file, title),
    options: {
      // Ours by `x-codeSamples`; without this list Redoc would write one of its own for each of a dozen languages.
      codeSamples: { languages: [{ lang: "curl" }, { lang: "TypeScript" }, { lang: "Payload" }] },
      downloadUrls: [
        { title: "YAML", url: `${download}.yaml` },
        { title: "JSON", url: `${download}.json` },
      ],
      maxDisplayedEnumValues: 8,
      scrollYOffset: 56,
    },
  });
  return withRelativeLinks(withoutForeignRequests(html));
}
