/** A page of the site that is a Markdown file of the repository, written to be read in its own folder. */
export interface DocumentPage {
  /** The file, from the root of the repository. */
  file: string;
  /** The page's path in the site, without an ending. */
  page: string;
  /** The name in the menu and the title of the page. */
  title: string;
  description: string;
}

/** The Markdown files of the repository that are pages of the site. */
export const DOCUMENT_PAGES: readonly DocumentPage[] = [
  {
    file: "packages/client/README.md",
    page: "tools/client",
    title: "TypeScript client",
    description: "@runout/client: a typed fetch client with retries, pacing, pagination and OAuth.",
  },
  {
    file: "packages/react-query/README.md",
    page: "tools/react-query",
    title: "React Query",
    description: "@runout/react-query: queries and mutations for TanStack Query, with the right invalidations.",
  },
  {
    file: "packages/msw/README.md",
    page: "tools/msw",
    title: "Mock Service Worker",
    description: "@runout/msw: typed handlers, and a whole marketplace inside the page.",
  },
  {
    file: "packages/python/README.md",
    page: "tools/python",
    title: "Python client",
    description: "runout for Python: a typed client, synchronous and asynchronous.",
  },
  {
    file: "packages/go/README.md",
    page: "tools/go",
    title: "Go client",
    description: "runout for Go: a typed client of the standard library alone.",
  },
  {
    file: "apps/cli/README.md",
    page: "tools/runout",
    title: "runout command",
    description: "npx runout: starts sandbox, mock and documentation, and drives a running sandbox.",
  },
  {
    file: "apps/mock/README.md",
    page: "tools/mock",
    title: "Mock server",
    description: "@runout/mock: answers each request with the examples of the contract, by Prism.",
  },
  {
    file: "apps/server/README.md",
    page: "tools/server",
    title: "Server",
    description: "@runout/server: the marketplace on PGlite or PostgreSQL, with its configuration.",
  },
  {
    file: "packages/sandbox/README.md",
    page: "sandbox/in-tests",
    title: "Sandbox in tests",
    description: "@runout/sandbox: a marketplace inside a test process, and the control of it.",
  },
  {
    file: "packages/marketplace/README.md",
    page: "sandbox/marketplace",
    title: "Marketplace package",
    description: "@runout/marketplace: the rules, the store and the operations of the marketplace.",
  },
  {
    file: "packages/http/README.md",
    page: "sandbox/http",
    title: "HTTP package",
    description: "@runout/http: answers requests by the contract, without a server.",
  },
  {
    file: "spec/README.md",
    page: "reference/specification",
    title: "Specification",
    description: "How the OpenAPI documents are written, and what their extensions mean.",
  },
  {
    file: "docs/authorization.md",
    page: "reference/authorization",
    title: "Authentication",
    description: "How callers authenticate, OAuth 1.0a, and what each caller may do.",
  },
  {
    file: "docs/client-libraries.md",
    page: "reference/client-libraries",
    title: "Client library rules",
    description: "The rules that the clients in every language follow.",
  },
  {
    file: "docs/opentelemetry.md",
    page: "tools/opentelemetry",
    title: "OpenTelemetry",
    description: "Traces of the calls that a client makes.",
  },
  {
    file: "docs/scale.md",
    page: "tools/scale",
    title: "Scale",
    description: "What the server does with many listings and many callers, measured.",
  },
  {
    file: "docs/glossary.md",
    page: "reference/glossary",
    title: "Glossary",
    description: "The terms of the contract and of its code.",
  },
];
