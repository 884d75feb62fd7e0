/** What the MC read last on this tab: a reload without network shows it again. */
import { TabKept } from "../../shared/line/tab_kept";
import type { StageState } from "../../shared/line/types";

export const kept = new TabKept<StageState>(
  "daihoi.mc",
  ({ on_air, upcoming, batches }) =>
    typeof on_air === "object" && Array.isArray(upcoming) && Array.isArray(batches),
);
