/** Saves what a service gave on this machine, under a name. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be reading it
}

/** "giay-trieu-tap-huyen-ba-be" for a file about one unit or person, so that forty of them are told apart. */
export function stemOf(stem: string, about = ""): string {
  const words = about.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  return [stem, ...(words.match(/[a-z0-9]+/g) ?? [])]
    .join("-")
    .slice(0, stem.length + 60)
    .replace(/-$/, "");
}

/** The answer to a request that was sent with `parseAs: "blob"`: the types of an OpenAPI document say "string" there. */
export function asBlob(value: unknown): Blob {
  return value as Blob;
}
