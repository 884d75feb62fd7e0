/** What the television line says of the card on air: never more than the board draws, and of a rite nothing. */
import { textsOf as decisionTexts } from "../board/layout/decision";
import { textsOf } from "../board/layout/compose";
import { unitOf } from "../board/layout/row";
import type { Card, RowCard } from "../shared/line/types";

/** One lower third; "" for a part that is not there. */
export interface Third {
  /** "Truy tặng", the kind of others than a person, or that a decision is announced. */
  before: string;
  /** With the form of address. */
  name: string;
  /** The name is that of one person. */
  person: boolean;
  /** Position and unit. */
  title: string;
  award: string;
  /** All names of a row that was taken as one. */
  names?: string[];
}

/** A name that says its kind itself has none above it, and is nobody's. */
const SAYS_ITS_KIND = /^(?:tập thể|hộ|gia đình) /iu;

/** The line for `card`; null where nothing is drawn: title, slogan, programme, photo, flag, silence, black. */
export function thirdOf(card: Card | null): Third | null {
  if (card?.card === "HONOREE" && card.honoree) {
    const { posthumous, award, period, address, name, position, unit } = textsOf(card.honoree);
    // a kind is no part of a name: it stands above it
    const kind = card.honoree.kind === "INDIVIDUAL" ? "" : address;
    return {
      before: [posthumous, kind].filter(Boolean).join(" · "),
      name: [kind ? "" : address, name].filter(Boolean).join(" "),
      person: card.honoree.kind === "INDIVIDUAL",
      title: [position, unit].filter(Boolean).join(", "),
      award: [award, period].filter(Boolean).join(" · "),
    };
  }
  if (card?.card === "ROW" && card.row) return ofRow(card.row);
  if (card?.card === "DECISION" && card.decision) {
    const { decision, date, issuer, award } = decisionTexts(card.decision);
    return {
      before: "Công bố",
      name: decision,
      person: false,
      title: [date, issuer].filter(Boolean).join(" "),
      award,
    };
  }
  return null;
}

/** The line for a row: whoever the marker stands at, else its award. */
function ofRow(row: RowCard): Third | null {
  const { names, award_name, wave } = row;
  const marked = names.find((one) => one.marked);
  const award = [award_name, wave].filter(Boolean).join(" · ");
  if (!marked) {
    const all = names.map((one) => [one.posthumous ? "Truy tặng" : "", one.name].filter(Boolean).join(" "));
    return names.length
      ? { before: "", name: award_name, person: false, title: wave, award: "", names: all }
      : null;
  }
  return {
    before: [marked.posthumous ? "Truy tặng" : "", marked.kind].filter(Boolean).join(" · "),
    name: marked.name,
    person: !marked.kind && !SAYS_ITS_KIND.test(marked.name),
    title: unitOf(marked),
    award,
  };
}
