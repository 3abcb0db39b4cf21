import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { type BundledDocument, operationsOf, readDocument, referenceAddress } from "./documents.ts";
import { readErrorMessages } from "./page-content/errors-page.ts";
import { firstParagraph } from "./page-content/operations-page.ts";

/** One result that the search can lead to. */
interface SearchRecord {
  title: string;
  /** What is searched, with the title. */
  content: string;
  /** From the root of the site. */
  address: string;
}

/**
 * Writes the index of the search, instead of the one that Starlight has made from the pages alone. Operations and error messages
 * become results of their own, so that their names lead to them first; Pagefind orders the parts of one page by how often they
 * have the words.
 *
 * @throws Error when Pagefind cannot read or write
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind has not started: ${errors.join(" ")}`);
  const marketplace = readDocument("openapi");
  const sandbox = readDocument("sandbox");
  const problems = [...(await index.addDirectory({ path: folder })).errors];
  for (const { title, content, address } of [
    ...operationRecords(marketplace, "reference.html"),
    ...operationRecords(sandbox, "sandbox.html"),
    ...errorRecords(marketplace, sandbox),
  ]) {
    const record = { url: `/${address}`, content: `${title}. ${content}`, language: "en", meta: { title } };
    problems.push(...(await index.addCustomRecord(record)).errors);
  }
  const outputPath = join(folder, "pagefind");
  await rm(outputPath, { recursive: true, force: true });
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  await close();
  if (problems.length > 0) throw new Error(`Pagefind has not made the index: ${problems.join(" ")}`);
}

function operationRecords(document: BundledDocument, page: string): SearchRecord[] {
  return operationsOf(document).map(({ operationId, method, path, object }) => ({
    title: object.summary ?? operationId,
    content: `${operationId}, ${method} ${path}. ${firstParagraph(object.description ?? "")}`,
    address: referenceAddress(page, object.tags?.[0] ?? "", operationId),
  }));
}

function errorRecords(marketplace: BundledDocument, sandbox: BundledDocument): SearchRecord[] {
  return readErrorMessages(marketplace, sandbox).map(({ status, text, slug, causes, remedies }) => ({
    title: text,
    content: `Error ${status}. ${[...causes, ...remedies].join(" ")}`,
    address: `errors.html#${slug}`,
  }));
}
