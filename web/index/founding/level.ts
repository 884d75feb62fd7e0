/** What the rules of a level rest on, for whoever founds a congress in a province. */
import type { Level } from "../../shared/line/types";

/** Another province's plan binds nobody here: then the figures are only a proposal. */
export function restsOn(level: Pick<Level, "source" | "source_province">, province: string): string {
  const here = province.trim().toLocaleLowerCase("vi");
  if (!level.source_province || level.source_province.toLocaleLowerCase("vi") === here)
    return `Căn cứ: ${level.source}.`;
  const whose = province.trim() || "cơ quan mình";
  return `Mức gợi ý, chưa có căn cứ của ${whose}: xin sửa theo kế hoạch của ${whose}.`;
}
