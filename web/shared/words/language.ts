/** Which language this device shows. It is chosen once, kept on the device, and read before the first word is drawn. */
export type Language = "vi" | "en";

const KEPT = "daihoi.language";

/** `?lang=en` in an address chooses too: for a link to somebody who reads English, and for machines without a front page. */
function asked(): Language | null {
  const named = new URLSearchParams(location.search).get("lang");
  return named === "en" || named === "vi" ? named : null;
}

function remembered(): Language {
  try {
    const named = asked();
    if (named) localStorage.setItem(KEPT, named);
    return (named ?? localStorage.getItem(KEPT)) === "en" ? "en" : "vi";
  } catch {
    return asked() ?? "vi"; // a browser that keeps nothing, as inside Zalo
  }
}

export const language: Language = typeof location === "undefined" ? "vi" : remembered();

/** For Intl: figures and times as the language prints them. */
export const locale = language === "en" ? "en-GB" : "vi-VN";

/** Keep another language and draw the page anew, since the texts of a module are read once, when it is loaded. */
export function speak(chosen: Language): void {
  const address = new URL(location.href);
  try {
    localStorage.setItem(KEPT, chosen);
    address.searchParams.delete("lang");
  } catch {
    address.searchParams.set("lang", chosen);
  }
  if (address.href === location.href) location.reload();
  else location.replace(address);
}
