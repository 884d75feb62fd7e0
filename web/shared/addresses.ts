/** Where this installation is found: a page opened as localhost is no address for a phone. */

export interface Addresses {
  /** Addresses a phone in the same network may open, the likeliest first; empty: none is known. */
  readonly phones: readonly string[];
  /** Plain HTTP page that helps a phone to trust this installation; empty: none is needed. */
  readonly trust: string;
}

const HERE_ONLY = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** Makes sense of what the gateway says (`/addresses`) to a page that was opened at `origin`. */
export function addressesOf(said: string, origin: string): Addresses {
  const [sites = "", trust = ""] = said.split("|").map((part) => part.trim());
  const listed = sites.split(",").map((one) => one.trim());
  const reachable = [origin, ...listed].filter((one) => /^https:\/\//.test(one) && !HERE_ONLY.test(one));
  return { phones: [...new Set(reachable)], trust: HERE_ONLY.test(trust) ? "" : trust };
}

/** The address that somebody at another machine opens, for a page opened at `origin`: its own where others reach it, else the
    congress's public one, else the likeliest in the network. */
export function addressFor(
  origin: string,
  publicAddress: string,
  known: Addresses | null,
): { origin: string; onlyHere: boolean } {
  if (!HERE_ONLY.test(origin)) return { origin, onlyHere: false };
  const other = publicAddress || known?.phones[0];
  return other ? { origin: other, onlyHere: false } : { origin, onlyHere: true };
}

/** Asks the gateway; without an answer only the page's own address is known. */
export async function askAddresses(origin: string): Promise<Addresses> {
  try {
    const answer = await fetch("/addresses", { cache: "no-store" });
    const plain = (answer.headers.get("Content-Type") ?? "").startsWith("text/plain");
    return addressesOf(answer.ok && plain ? await answer.text() : "", origin);
  } catch {
    return addressesOf("", origin);
  }
}
