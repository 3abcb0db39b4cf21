/**
 * Sends a request outside of the measurements, with a JSON body if there is one, and reads the JSON that comes back.
 *
 * @throws Error when the answer is not a success
 */
export async function call<Body>(url: string, headers: Record<string, string> = {}, body?: unknown): Promise<Body> {
  const response = await fetch(url, {
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text); // the caller knows what the contract promises
}

/** As much of an inventory's page as is read here. */
export interface Page {
  pagination: { page: number; pages: number; urls: { next?: string } };
  listings: { id: number }[];
}
