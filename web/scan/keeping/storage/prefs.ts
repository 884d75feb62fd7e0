/** What a steward set on this device, kept over reloads where the browser allows it. */

type Name = "sound" | "camera";

export function pref(name: Name): string {
  try {
    return localStorage.getItem(`daihoi-scan-${name}`) ?? "";
  } catch {
    return ""; // a browser that stores nothing
  }
}

export function setPref(name: Name, value: string): void {
  try {
    localStorage.setItem(`daihoi-scan-${name}`, value);
  } catch {
    // it holds until the page is closed, at the caller's
  }
}
