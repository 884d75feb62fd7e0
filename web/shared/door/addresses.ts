/** Where this installation is found: a page opened as localhost is no address for a phone. */

export interface Addresses {
  /** Addresses a phone in the same network may open, the likeliest first; empty: none is known. */
  readonly phones: readonly string[];
  /** Plain HTTP page that helps a phone to trust this installation; empty: none is needed. */
  readonly trust: string;
  /** SHA-256 of the root certificate that phones are to trust there, as they show it ("AB:CD:…"); empty: none is needed. */
  readonly fingerprint: string;
}

const HERE_ONLY = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** Makes sense of what the gateway says (`/addresses`) to a page that was opened at `origin`. */
export function addressesOf(said: string, origin: string): Addresses {
  const [sites = "", trust = "", fingerprint = ""] = said.split("|").map((part) => part.trim());
  const listed = sites.split(",").map((one) => one.trim());
  const reachable = [origin, ...listed].filter((one) => /^https:\/\//.test(one) && !HERE_ONLY.test(one));
  const shown = trust && !HERE_ONLY.test(trust);
  return {
    phones: [...new Set(reachable)],
    trust: shown ? trust : "",
    fingerprint: shown ? fingerprint : "",
  };
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

const KEPT_AS = "daihoi.addresses";

/** Keeps where else this installation was found, for the time when it is not found here. */
export function keepAddresses({ phones }: Addresses): void {
  try {
    if (phones.length > 0) localStorage.setItem(KEPT_AS, JSON.stringify(phones));
  } catch {
    // a browser that keeps nothing knows its own address only
  }
}

/** Where else this installation was found last, without `origin`. */
export function keptAddresses(origin: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "[]");
    const known = Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
    return known.filter((one) => one.startsWith("https://") && one !== origin);
  } catch {
    return [];
  }
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
