/** Builds the picture of a card from what the stage says, for the preview in the red frame. */
import type { Card, RollEntry, StageCongress, StageState } from "../shared/types";

/** The card on air as the big screen draws it. Until the congress was read its name stands for the title. */
export function cardOnAir(stage: StageState, congress: StageCongress | null): Card {
  const { card, revision, text, entry, locked } = stage.on_air;
  return {
    as_of: stage.as_of,
    revision,
    card,
    locked,
    text,
    title_lines: congress?.title_lines ?? [stage.congress_name],
    honoree: entry && honoreeOf(entry, congress?.review_period ?? ""),
    synthetic: stage.synthetic,
    rehearsal: stage.rehearsal,
  };
}

function honoreeOf(entry: RollEntry, reviewPeriod: string): Card["honoree"] {
  const person = entry.representative;
  const alone = entry.kind === "INDIVIDUAL";
  return {
    entry_id: entry.entry_id,
    name: entry.name,
    kind: entry.kind,
    form_of_address: alone ? (person?.form_of_address ?? "") : "",
    award_name: entry.award_name,
    review_period: reviewPeriod,
    position: entry.position,
    unit_name: entry.unit_name,
    citation: entry.citation,
    decision_number: entry.decision_number,
    decision_date: entry.decision_date,
    representative_name: person?.present && !alone ? `${person.form_of_address} ${person.name}`.trim() : null,
  };
}
