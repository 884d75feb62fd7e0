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

/** The answer to a request that was sent with `parseAs: "blob"`: the types of an OpenAPI document say "string" there. */
export function asBlob(value: unknown): Blob {
  return value as Blob;
}
