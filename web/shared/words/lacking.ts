/** What lacks of somebody, as the server says it to clerk and reviewer alike; nothing of it hinders handing in. */

/** `labels` names the facts. */
export function lacking(
  one: { to_complete: readonly string[] },
  labels: ReadonlyMap<string, string>,
): string[] {
  return one.to_complete.map((name) =>
    name === "portrait" ? "ảnh chân dung" : (labels.get(name)?.toLowerCase() ?? name),
  );
}
