/** The address by which a phone opens the scanner and brings its pairing code along, in the part that no server sees. */

/** `pairingLink("https://192.168.1.5:8443", "12345678")` -> "https://192.168.1.5:8443/scan/#ghep=12345678" */
export function pairingLink(origin: string, code: string, page = "/scan/"): string {
  return `${origin}${page}#ghep=${code}`;
}

/** The eight digits in an address' fragment; empty: none. */
export function codeOf(hash: string): string {
  return /^#ghep=([0-9]{8})$/.exec(hash)?.[1] ?? "";
}
