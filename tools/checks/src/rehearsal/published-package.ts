import type { NpmRegistry } from "@runout/harness/npm-registry";
import type { PublishedManifest } from "../pack-packages.ts";

/** What a registry says of a version of a package, as far as it is asked here. */
interface RegistryDocument {
  versions: Record<string, PublishedManifest & { dist: { tarball: string } }>;
}

/**
 * The sizes of a version in the registry, which must be there and be what an installation can use.
 *
 * @throws Error when it is not there, or has what only the workspace understands
 */
export async function describePublished({ url }: NpmRegistry, name: string, version: string): Promise<string> {
  const ask = async (address: string) => {
    const response = await fetch(address, { headers: { connection: "close" } });
    if (!response.ok) throw new Error(`${address} answers with ${response.status}`);
    return response;
  };
  // The shape is that of every registry of npm.
  const document = (await (await ask(`${url}${name.replace("/", "%2f")}`)).json()) as RegistryDocument;
  const published = document.versions[version];
  if (!published) throw new Error(`the registry has ${Object.keys(document.versions).join()} instead of ${version}`);
  const workspaceOnly = /"(workspace|catalog):|@runout\/source/.exec(JSON.stringify(published));
  if (workspaceOnly) throw new Error(`its package.json has ${workspaceOnly[0]}, which only the workspace understands`);
  const tarball = await (await ask(published.dist.tarball)).arrayBuffer();
  return `${version}, ${kilobytes(tarball.byteLength)} packed`;
}

export const kilobytes = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 })} kB`;
