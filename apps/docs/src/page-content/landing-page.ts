import { type BundledDocument, operationsOf } from "../documents.ts";
import { curlSample } from "../samples/curl-sample.ts";
import { exampleCall } from "../samples/example-call.ts";
import { typescriptSample } from "../samples/typescript-sample.ts";
import { record } from "../style/logo.ts";
import { escapeHtml, heading, type PageContent } from "./html.ts";

/** The users of the sandbox that have a personal token. */
const DEMO_USERS = [
  { token: "seller-token", username: "example_seller", what: "sells in US dollars" },
  { token: "store-token", username: "example_store", what: "sells in pounds and buys in euros" },
  { token: "buyer-token", username: "example_buyer", what: "buys from Germany" },
  { token: "collector-token", username: "example_collector", what: "a second buyer" },
];

/** Makes the landing page: what Runout is, and how to start. */
export function landingPage(document: BundledDocument): PageContent {
  return {
    title: "Discogs Marketplace API: contract, clients, mock and sandbox",
    description: "The Discogs Marketplace API as a contract you can build on: document, client, mock and sandbox.",
    headings: [],
    html: [hero(), start(document), parts(document), relationAndCredentials()].join("\n"),
  };
}

function hero(): string {
  return `<div class="hero"><div>
<p class="lead">Discogs has no sandbox, so programs for sellers are tested on real shops with real orders. Runout is one OpenAPI document with a typed client, a mock, and a marketplace on your own machine that stores what you do.</p>
<div class="actions"><a class="primary" href="guides/first-listing.html">Start with a first listing</a><a href="reference.html">Read the reference</a><a href="fidelity.html">Check the sources</a></div>
</div>${record()}</div>`;
}

function start(document: BundledDocument): string {
  const operation = operationsOf(document).find(({ operationId }) => operationId === "getListing");
  if (operation === undefined) throw new Error("The landing page shows getListing, which the specification lacks.");
  const call = exampleCall(document, operation);
  return `<ol class="steps">
<li>${heading(2, "Quick start")}${code("npm start")}<p>Needs Node 20 or newer with npm. Runs the sandbox on port 8080, the mock on 4010 and this site on 8081, and prints the demo credentials.</p></li>
<li>${heading(2, "First request")}${code(curlSample(call))}<p>Your own client works too: set its base URL to the sandbox.</p></li>
<li>${heading(2, "TypeScript client")}${code(typescriptSample(call))}<p>A path, a parameter or a condition that does not exist does not compile.</p></li>
</ol>`;
}

function parts(document: BundledDocument): string {
  const operations = operationsOf(document);
  const responses = operations.flatMap(({ responses }) => [...responses.keys()]);
  const examples = Object.keys(document.components.examples ?? {});
  return `${heading(2, "Components")}
<div class="parts">
${part("The contract", `OpenAPI 3.1, written by hand: ${operations.length} operations with ${responses.length} responses and ${examples.length} named examples, each checked against its schema.`, '<a href="reference.html">Reference</a>, <a href="openapi.yaml" download>YAML</a>, <a href="openapi.json" download>JSON</a>')}
${part("The client", "<code>@runout/client</code>: a typed fetch client with an error class for each documented status.", '<a href="reference.html">A sample for each operation</a>')}
${part("The mock", "Returns the examples of the contract and validates requests. It stores nothing.", "<code>http://127.0.0.1:4010</code>")}
${part("The sandbox", "A marketplace on an embedded database. Listings are sold, orders change status, and data remains after a restart.", '<a href="sandbox.html">Control it</a>, <a href="order-status.html">order status</a>')}
</div>`;
}

function relationAndCredentials(): string {
  const rows = DEMO_USERS.map(
    ({ token, username, what }) =>
      `<tr><td><code>${token}</code></td><td>${username}<br><span class="soft">${what}</span></td></tr>`,
  );
  return `<div class="beside"><section>${heading(2, "Relation to Discogs")}
<p>Runout is independent. It is not affiliated with Discogs and not endorsed by it, and nothing here talks to its servers.</p>
<p>It describes how the Marketplace API behaves as far as that is publicly known: from <a href="https://www.discogs.com/developers">Discogs' documentation</a>, from recorded responses, and from measurements of others. Where nothing is known, behavior is chosen and marked as a choice. The <a href="fidelity.html">fidelity page</a> lists every behavior with its source.</p>
<p>The sandbox holds invented records and invented people. For real data use the real API, under its terms.</p></section>
<section>${heading(2, "Demo credentials")}
<table><thead><tr><th scope="col">Personal token</th><th scope="col">User</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
<p class="soft application">Or as an application: key <code>demo-key</code>, secret <code>demo-secret</code>.</p></section></div>`;
}

function code(text: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;
}

function part(title: string, text: string, links: string): string {
  return `<section class="part">${heading(3, title)}<p>${text}</p><p>${links}</p></section>`;
}
