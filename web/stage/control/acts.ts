/** The acts of an operator, each one command. */
import { honors, within } from "../../shared/line/services";
import type { Receiver } from "../../shared/ceremony/receivers";
import type { CardKind, RollEntry } from "../../shared/line/types";
import { PATIENCE_MS, type StageControl } from "./control.svelte";

export type LatePlace = "AFTER_ARMED" | "END_OF_BATCH" | "LATER";

const seen = (control: StageControl) => ({ revision: control.stage?.revision ?? 1 });

/** Takes the name that stands armed, as it was seen; `skip`: knowingly before the last one had its time. */
export async function take(control: StageControl, skip = false): Promise<void> {
  const { armed } = control.stage ?? {};
  const shut = control.shut;
  if (!armed || (shut !== null && !(skip && shut.why === "dwell"))) return;
  if (control.asksFirst()) return;
  const command = {
    ...seen(control),
    entry_id: armed.entry.entry_id,
    digest: armed.digest,
    skip_dwell: skip,
    entry_ids: (armed.members ?? []).map((one) => one.entry_id),
    is_decision: Boolean(armed.decision),
  };
  await control.send("take", command, (sent) => honors.POST("/congresses/{congress_id}/announcements", sent));
}

export const arm = (control: StageControl, entryId: string) =>
  control.send("arm", { ...seen(control), entry_id: entryId }, (sent) =>
    honors.POST("/congresses/{congress_id}/arming", sent),
  );

/** Empties the frame of what comes next: the next press announces nobody. */
export const disarm = (control: StageControl) =>
  control.send("disarm", { ...seen(control) }, (sent) =>
    honors.POST("/congresses/{congress_id}/disarming", sent),
  );

export const show = (
  control: StageControl,
  card: CardKind,
  item: number | null = null,
  entryId: string | null = null,
) =>
  control.send("show", { ...seen(control), card, item, entry_id: entryId }, (sent) =>
    honors.POST("/congresses/{congress_id}/cards", sent),
  );

/** Shows an announced name again. */
export const showAgain = (control: StageControl, entryId: string) => show(control, "HONOREE", null, entryId);

/** Shows the card of a row, with the marker at one of its public names: it announces nobody. */
export const showRow = (control: StageControl, rowId: string, entryId: string | null = null) =>
  control.send(
    "show row",
    { ...seen(control), card: "ROW" as const, item: null, entry_id: entryId, row_id: rowId },
    (sent) => honors.POST("/congresses/{congress_id}/cards", sent),
  );

/** Shows an announced decision again. */
export const showDecision = (control: StageControl, entryId: string) =>
  show(control, "DECISION", null, entryId);

/** Lets the screens play the film of an item of the programme, each from its own storage. */
export const playFilm = (control: StageControl, item: number) =>
  control.send("play film", { ...seen(control), item }, (sent) =>
    honors.POST("/congresses/{congress_id}/films", sent),
  );

/** Puts a card for the hall on the screens; `unit` is the delegation that arrives. */
export const showHallCard = (
  control: StageControl,
  card: "WELCOME" | "ARRIVAL" | "COUNTDOWN" | "ROLL_CODE",
  unit = "",
) =>
  control.send("hall card", { ...seen(control), card, unit_name: unit }, (sent) =>
    honors.POST("/congresses/{congress_id}/hall-cards", sent),
  );

/** Calls a group to its photo on the screens of the hall. */
export const callGroup = (control: StageControl, turnId: string) =>
  control.send("call group", { ...seen(control), turn_id: turnId }, (sent) =>
    honors.POST("/congresses/{congress_id}/photo-calls", sent),
  );

/** Leaves a lock; with `to` straight for the other solemn card, without a picture in between. */
export const release = (control: StageControl, back: boolean, to?: "FLAG_SALUTE" | "SILENCE") =>
  control.send("release", { ...seen(control), back, ...(to && { to }) }, (sent) =>
    honors.POST("/congresses/{congress_id}/lock-release", sent),
  );

export const takeOver = (control: StageControl) =>
  control.send("take over", {}, (sent) => honors.POST("/congresses/{congress_id}/hand", sent));

export const placeLate = (control: StageControl, entryId: string, place: LatePlace) =>
  control.send("late", { ...seen(control), entry_id: entryId, place }, (sent) =>
    honors.POST("/congresses/{congress_id}/late-comers", sent),
  );

export const setDwell = (control: StageControl, seconds: number) =>
  control.send("dwell", { ...seen(control), dwell_ms: Math.round(seconds * 1000) }, (sent) =>
    honors.POST("/congresses/{congress_id}/dwell", sent),
  );

export const setBatchSize = (control: StageControl, size: number) =>
  control.put(
    honors.PUT("/congresses/{congress_id}/batch-size", {
      params: { path: control.path },
      body: { ...seen(control), size },
      fetch: within(PATIENCE_MS),
    }),
  );

/** Begins or ends a rehearsal of the stage as the operator saw it at `revision`, with `realNames` announced for real. */
export const rehearse = (control: StageControl, on: boolean, revision: number, realNames: number) =>
  control.put(
    honors.PUT("/congresses/{congress_id}/rehearsal", {
      params: { path: control.path },
      body: { on, revision, real_names: realNames },
      fetch: within(PATIENCE_MS),
    }),
  );

export const setOrder = (control: StageControl, entryIds: string[], revision: number) =>
  control.put(
    honors.PUT("/congresses/{congress_id}/running-order", {
      params: { path: control.path },
      body: { entry_ids: entryIds, revision },
      fetch: within(PATIENCE_MS),
    }),
  );

/** What is done with one row of the roll. */
export type Verb =
  | { verb: "deferral" | "return" | "decision-return" | "withdrawal"; reason: string }
  | { verb: "reinstatement" | "presentation-return" }
  | { verb: "hold"; on: boolean; reason: string }
  | { verb: "presentation"; by_proxy: boolean; receiver_name: string; receiver_capacity: string }
  | { verb: "representative"; delegate_code: string }
  /** Who receives instead of whom the link says; nobody for no name and no code. */
  | ({ verb: "proxy" } & Receiver)
  | {
      verb: "correction";
      reason: string;
      words: Partial<CorrectedWords>;
      in_public: boolean;
      though_present?: boolean;
    }
  /** It waits for a second person. */
  | { verb: "public-correction"; reason: string; words: Partial<CorrectedWords>; though_present?: boolean };

export type CorrectedWords = Pick<
  RollEntry,
  "name" | "unit_name" | "position" | "citation" | "award_name" | "decision_number" | "issuer"
> & { decision_date: string; screen_citation: string; posthumous: boolean };

/** Does `verb` with an entry. Gives whether it was done. */
export function actOn(control: StageControl, entry: RollEntry, done: Verb): Promise<boolean> {
  const { entry_id } = entry;
  const about = { entry_id, ...done, ...seen(control) };
  return control.send("row", about, ({ body: { command_id, revision }, fetch }) => {
    const sent = <Said>(said: Said) => ({
      params: { path: { entry_id } },
      body: { command_id, revision, ...said },
      fetch,
    });
    switch (done.verb) {
      case "deferral":
        return honors.POST("/entries/{entry_id}/deferral", sent({ reason: done.reason }));
      case "return":
        return honors.POST("/entries/{entry_id}/return", sent({ reason: done.reason }));
      case "decision-return":
        return honors.POST("/entries/{entry_id}/decision-return", sent({ reason: done.reason }));
      case "withdrawal":
        return honors.POST("/entries/{entry_id}/withdrawal", sent({ reason: done.reason }));
      case "reinstatement":
        return honors.POST("/entries/{entry_id}/reinstatement", sent({}));
      case "presentation-return":
        return honors.POST("/entries/{entry_id}/presentation-return", sent({}));
      case "hold":
        return honors.POST("/entries/{entry_id}/hold", sent({ on: done.on, reason: done.reason }));
      case "presentation":
        return honors.POST("/entries/{entry_id}/presentation", sent(without(done)));
      case "representative":
        return honors.PUT("/entries/{entry_id}/representative", sent({ delegate_code: done.delegate_code }));
      case "proxy":
        return honors.PUT("/entries/{entry_id}/proxy", sent(without(done)));
      case "public-correction":
        return honors.POST("/entries/{entry_id}/public-correction", sent(corrected(done)));
      case "correction":
        return honors.POST("/entries/{entry_id}/correction", sent(corrected(done)));
    }
  });
}

function without<Done extends Verb>({ verb: _, ...said }: Done): Omit<Done, "verb"> {
  return said;
}

function corrected<Done extends Verb & { words: Partial<CorrectedWords> }>(done: Done) {
  const { words, ...said } = without(done);
  return { ...words, ...said };
}
