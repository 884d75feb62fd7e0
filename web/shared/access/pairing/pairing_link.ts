/** The address by which a phone or tablet opens its page and brings its pairing code along, in the part that no server sees. */

/** `pairingLink("https://192.168.1.5:8443", "/scan/", "123456789012")` -> "https://192.168.1.5:8443/scan/#ghep=123456789012" */
export function pairingLink(origin: string, page: string, code: string): string {
  return `${origin}${page}#ghep=${code}`;
}

/** The twelve digits in an address' fragment; empty: none. */
export function codeOf(hash: string): string {
  return /^#ghep=([0-9]{12})$/.exec(hash)?.[1] ?? "";
}
