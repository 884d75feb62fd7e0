/** In which rows on the stage somebody goes up: by number, because a gate says of no award. */
import type { components } from "../../../shared/schema/checkin";

export type StageRow = components["schemas"]["StageRow"];

/** `stageRowsWords([{ number: 7, wave: 2, by_size: false }])` -> "Lên sân khấu: đợt 2 · hàng 7"; "" for who does not go up. */
export function stageRowsWords(rows: readonly StageRow[] = []): string {
  const said = rows.map(rowWords).filter(Boolean);
  if (rows.length === 0) return "";
  return said.length > 0 ? `Lên sân khấu: ${said.join("; ")}` : "Lên sân khấu (chưa xếp hàng)";
}

/** Before rows were cut there are batches of like size alone; "" for who stands in none yet. */
function rowWords({ number, wave, by_size }: StageRow): string {
  if (number === 0) return "";
  if (by_size) return `đợt ${number}`;
  return wave > 0 ? `đợt ${wave} · hàng ${number}` : `hàng ${number}`;
}
