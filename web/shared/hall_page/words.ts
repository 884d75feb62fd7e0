/** How the page of a congress writes times and sizes. */
import { clockTime, date, whole } from "../words/format";
import type { HallDocument, HallOutlineItem } from "../line/types";

const KINDS: Record<string, string> = {
  "application/pdf": "PDF",
  "image/jpeg": "Ảnh",
  "image/png": "Ảnh",
};

/** `moment("2026-11-29T01:00:00Z")` -> "08:00, 29/11/2026" */
export function moment(iso: string): string {
  return `${clockTime(iso)}, ${date(iso)}`;
}

/** "PDF, 1,2 MB", "Ảnh, 340 KB" */
export function sizeOf({ media_type, bytes }: Pick<HallDocument, "media_type" | "bytes">): string {
  const kind = KINDS[media_type] ?? "";
  if (bytes >= 1_000_000) return `${kind}, ${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
  return `${kind}, ${whole(Math.max(1, Math.round(bytes / 1000)))} KB`;
}

/** What stands beside a line of the programme: "07:30" or "" where nobody knows. */
export function timeOf(item: Pick<HallOutlineItem, "start" | "end" | "state">): string {
  return item.state === "SKIPPED" ? "" : clockTime(item.start);
}
