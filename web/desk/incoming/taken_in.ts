/** What a file brings, in words that count people: the same on the button and in the report. */
import { whole } from "../../shared/words/format";

/** `takenIn(1, 20)` -> "1 mới, 20 đổi"; "" when nothing comes in. */
export function takenIn(created: number, updated: number): string {
  const fresh = created ? `${whole(created)} mới` : "";
  const changed = updated ? `${whole(updated)} đổi` : "";
  return [fresh, changed].filter(Boolean).join(", ");
}
