/** What a clerk should see of somebody before handing in: what the report needs and lacks, a portrait, a position. */
import type { ListedNomination } from "../shared/line/types";

/** `labels` names the facts; nothing of it hinders handing in. */
export function remarks(one: ListedNomination, labels: ReadonlyMap<string, string>): string[] {
  const found = one.missing.map((name) => labels.get(name) ?? name);
  if (!one.position && !one.missing.includes("position")) found.push(labels.get("position") ?? "chức vụ");
  if (!one.has_photo) found.push("ảnh chân dung");
  return found;
}
