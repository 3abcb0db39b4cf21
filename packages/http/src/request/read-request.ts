import { parse } from "fast-querystring";
import type { Call } from "./call.ts";
import {
  isOAuthHeader,
  type Presented,
  readCredentials,
  readSignedRequest,
  type SignedRequest,
} from "./credentials.ts";
import { isSignedForm, MAX_FORM_BYTES, type Pair, parseForm } from "./form.ts";
import { calledBase, readTarget } from "./location.ts";

/** Texts by name; a list where a name comes again. */
export type Query = Readonly<Record<string, string | string[]>>;

const NO_QUERY: Query = Object.freeze(Object.create(null));
const NO_FORM: readonly Pair[] = [];

/**
 * A request, read once for all that need to know something of it: routing, rate limit, authentication and handler. Only a form
 * that may hold credentials is added later, because calls are counted before their bodies are read.
 */
export class ReadRequest {
  readonly call: Call;
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** Percent-encoded as it came, with single slashes. */
  readonly path: string;
  readonly queryText: string;
  query: Query;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  /** Decoded pairs of a form that holds a signature or is part of what one covers. */
  form: readonly Pair[] = NO_FORM;
  /** The request as it is signed by OAuth, with the target for its address. */
  signed: SignedRequest | "none" | "malformed";
  /** Undefined where something is in the place of credentials that cannot be any. */
  presented: Presented | undefined;
  #base: string | undefined;

  constructor(call: Call) {
    this.call = call;
    this.method = call.method;
    const { target, path, query } = readTarget(call.target);
    this.target = target;
    this.path = path;
    this.queryText = query;
    this.query = query === "" ? NO_QUERY : parse(query);
    this.authorization = oneText(call.headers.authorization);
    this.contentType = oneText(call.headers["content-type"]);
    this.signed = this.#readSigned();
    this.presented = readCredentials(this.authorization, this.query, this.signed);
  }

  /** Whether there are credentials, be they right or wrong; in a form only once that is read. */
  get holdsCredentials(): boolean {
    const { presented, signed, authorization = "" } = this;
    return signed === "malformed" || isOAuthHeader(authorization) || (presented?.schemes.length ?? 0) > 0;
  }

  /** Whether the body is a form that has to be there before anything can be said about who calls. */
  get isSignedForm(): boolean {
    const { contentType, authorization } = this;
    return (
      contentType !== undefined && isSignedForm({ contentType, authorization, queryNames: Object.keys(this.query) })
    );
  }

  /** Whether a form is longer than any that is read, as its header says. */
  get isDeclaredTooLong(): boolean {
    return Number(this.call.headers["content-length"]) > MAX_FORM_BYTES;
  }

  /**
   * Scheme and authority that the client called.
   *
   * @throws HttpError 400 where the Host header is missing or wrong
   */
  get base(): string {
    this.#base ??= calledBase(this.call);
    return this.#base;
  }

  /**
   * Adds the signed form that the body turned out to be.
   *
   * @throws HttpError 413 where it has too many pairs
   */
  addForm(bytes: Uint8Array): void {
    this.form = [...parseForm(bytes)];
    this.signed = this.#readSigned();
    this.presented = readCredentials(this.authorization, this.query, this.signed);
  }

  #readSigned(): SignedRequest | "none" | "malformed" {
    const { method, target, authorization, form } = this;
    const mayBeSigned =
      form.length > 0 ||
      (authorization !== undefined && isOAuthHeader(authorization)) ||
      (this.queryText !== "" && /oauth_/i.test(target));
    return mayBeSigned ? readSignedRequest({ method, url: target, otherUrls: [], authorization, form }) : "none";
  }
}

const oneText = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === "object" ? value.join(", ") : value;
