import { X509Certificate } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { makeDirectory } from "@runout/marketplace/make-directory";
import type { SubjectAltNameEntry } from "selfsigned";

/** The files of a certificate. */
export interface Certificate {
  /** What a client must trust. */
  authority: string;
  certificate: string;
  key: string;
}

const DAYS = 397;
/** A certificate that ends sooner than this is replaced. */
const MIN_DAYS_LEFT = 30;
const DAY_MS = 86_400_000;

/**
 * Finds the certificate for HTTPS on this machine in a folder, or makes one there, signed by an authority of its own. The authority's
 * key is thrown away, so a client that trusts it trusts this one certificate.
 *
 * @throws Error naming the folder when it cannot be written
 */
export async function findCertificate(folder: string, host: string, now = new Date()): Promise<Certificate> {
  const files = {
    authority: resolve(join(folder, "ca.pem")),
    certificate: resolve(join(folder, "cert.pem")),
    key: resolve(join(folder, "key.pem")),
  };
  const names = [...new Set(["localhost", "127.0.0.1", "::1", hostname(), host])].filter((name) => !isAny(name));
  if (await isUsable(files, names, now)) return files;
  await makeDirectory(folder);
  const { generate } = await import("selfsigned");
  const notBeforeDate = new Date(now.getTime() - DAY_MS);
  const period = { notBeforeDate, notAfterDate: new Date(now.getTime() + DAYS * DAY_MS) };
  const kind = { keyType: "ec", curve: "P-256", algorithm: "sha256", ...period } as const;
  const authority = await generate([{ name: "commonName", value: "Runout sandbox on this machine" }], {
    ...kind,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: "commonName", value: "localhost" }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: names.map(alternativeName) },
    ],
  });
  await writeFile(files.key, server.private, { mode: 0o600 });
  await writeFile(files.certificate, server.cert);
  await writeFile(files.authority, authority.cert);
  return files;
}

/** The line that makes programs trust it: Node, Python's requests, curl, and what uses OpenSSL or Go. */
export const trustCommand = ({ authority }: Certificate): string =>
  `export ${["NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"].map((name) => `${name}=${quoted(authority)}`).join(" ")}`;

const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** Whether an address stands for all of a machine: no client calls it so. */
const isAny = (name: string): boolean => name === "0.0.0.0" || name === "::";

const isAddress = (name: string): boolean => name.includes(":") || /^[\d.]+$/.test(name);

const alternativeName = (name: string): SubjectAltNameEntry =>
  isAddress(name) ? { type: 7, ip: name } : { type: 2, value: name };

async function isUsable(files: Certificate, names: readonly string[], now: Date): Promise<boolean> {
  try {
    const [authority, certificate] = await Promise.all(
      [files.authority, files.certificate, files.key].map((file) => readFile(file, "utf8")),
    );
    if (authority === undefined || certificate === undefined) return false;
    const parsed = new X509Certificate(certificate);
    const isCurrent = new Date(parsed.validTo).getTime() > now.getTime() + MIN_DAYS_LEFT * DAY_MS;
    const isForAll = names.every(
      (name) => (isAddress(name) ? parsed.checkIP(name) : parsed.checkHost(name)) !== undefined,
    );
    return isCurrent && isForAll && parsed.verify(new X509Certificate(authority).publicKey);
  } catch {
    // Not there, or not readable as what it should be: it is made again.
    return false;
  }
}
