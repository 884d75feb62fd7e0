/** How many of a row are there, in the one way in which every page tells it. */

/** Of `unknown` nobody knows who receives; `counted_in` names the sittings that count where there are several. */
export interface Counted {
  ready: number;
  total: number;
  unknown?: number;
  counted_in?: string;
}

export function presentIn({ ready, total, unknown = 0, counted_in: sittings = "" }: Counted): string {
  const lacking = unknown ? `, ${unknown} chưa rõ người nhận` : "";
  const where = sittings ? ` (tính ở: ${sittings})` : "";
  return `${ready}/${total} có mặt${lacking}${where}`;
}
