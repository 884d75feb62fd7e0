/** Words of this page. */

/** `seconds(12.5)` -> "12,5 giây"; whole seconds without a comma. */
export function seconds(value: number): string {
  return `${String(Math.round(value * 10) / 10).replace(".", ",")} giây`;
}

const KINDS: Record<string, string> = {
  "honours.announced": "Công bố",
  "honours.corrected": "Đính chính",
  "honours.withdrawn": "Rút, gỡ xuống",
  "honours.trial": "Tin thử",
};

/** What was told to another system, in words. */
export function told(what: string): string {
  return KINDS[what] ?? what;
}

/** How many stand in the roll: the same by which the stage counts, so that head and tables agree. */
export const standing = (line: { total: number; withdrawn: number }): number => line.total - line.withdrawn;

/** How many still stand in the roll and were not announced: the stage counts by the same rule, without who was withdrawn. */
export const unannounced = (line: { total: number; announced: number; withdrawn: number }): number =>
  line.total - line.withdrawn - line.announced;
