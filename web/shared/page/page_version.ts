/** Which program a page runs, by the name that the build gave to its first file; it changes with anything the page loads. */

const ENTRY = /<script[^>]*type="module"[^>]*src="[^"]*\/([^"/]+?)\.\w+"/;

/** Of this page; "" where it has none. */
export function ownVersion(): string {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return versionIn(entry ? `<script type="module" src="${entry.src}">` : "");
}

export function versionIn(html: string): string {
  return (ENTRY.exec(html)?.[1] ?? "").slice(0, 40);
}

/** Of the page at `path` as the server gives it now; "" where nobody could say. */
export async function servedVersion(path: string): Promise<string> {
  try {
    const response = await fetch(path, { cache: "no-store" });
    return response.ok ? versionIn(await response.text()) : "";
  } catch {
    return "";
  }
}
