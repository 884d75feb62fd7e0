/** The rows as this tab saw them last: a reload without network shows them again. */
import { type Kept as KeptState, TabKept } from "../shared/line/tab_kept";
import type { BackstageState } from "../shared/line/types";

export type Kept = KeptState<BackstageState>;

export const kept = new TabKept<BackstageState>(
  "daihoi.backstage",
  ({ rows, to_give }) => Array.isArray(rows) && Array.isArray(to_give),
);
