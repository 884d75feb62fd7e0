/** Whether the programme lags behind the stage: the minutes would say that the honouring was never held. */
import type { Programme, ProgrammeItem, StageState } from "../shared/line/types";

const NAMES = new Set(["HONOREE", "ROW", "DECISION"]);

/** The honouring that is still to come while names or a decision are on air for real and something else runs; null else. */
export function honoursToBegin(programme: Programme | null, stage: StageState | null): ProgrammeItem | null {
  if (!programme || !stage || stage.rehearsal || !NAMES.has(stage.on_air.card)) return null;
  const running = programme.items.find(({ number }) => number === programme.running);
  if (!running || running.kind === "HONOURS") return null;
  return programme.items.find(({ kind, state }) => kind === "HONOURS" && state === "PLANNED") ?? null;
}
