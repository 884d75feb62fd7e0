/** What an act on a row is as a command, and the words of an entry as they are typed anew. */
import type { Receiver } from "../../shared/ceremony/receivers";
import type { RollEntry } from "../../shared/line/types";
import type { CorrectedWords, Verb } from "../control/acts";
import type { RowAct } from "./row_acts";

/** What somebody said in the form of an act. */
export interface Said {
  reason: string;
  receiver: Receiver | null;
  /** Only the words that were changed. */
  changed: Partial<CorrectedWords>;
  /** A correction waits for a second person. */
  waits: boolean;
  /** The name was announced. */
  isPublic: boolean;
  /** Known: the honouree is called dead though the door let them in. */
  thoughPresent?: boolean;
}

export function wordsOf(of: RollEntry): CorrectedWords {
  const { name, unit_name, position, citation, award_name, decision_number, issuer, decision_date } = of;
  const screen_citation = of.screen_citation ?? "";
  return {
    name,
    unit_name,
    position,
    citation,
    screen_citation,
    award_name,
    decision_number,
    issuer,
    decision_date: decision_date ?? "",
    posthumous: of.posthumous,
  };
}

/** Only the words that were changed are sent. */
export function changedWords(entry: RollEntry, words: CorrectedWords): Partial<CorrectedWords> {
  const before = wordsOf(entry);
  return Object.fromEntries(
    Object.entries(words).filter(([field, value]) => value !== before[field as keyof CorrectedWords]),
  );
}

/** A delegate who receives for a collective as such goes on receiving when they are replaced; anybody else is named for this once. */
function named({ delegate_code, name, capacity }: Receiver, kind: RollEntry["kind"]): Verb {
  return delegate_code && !capacity && kind !== "INDIVIDUAL"
    ? { verb: "representative", delegate_code }
    : { verb: "proxy", delegate_code, name: delegate_code ? "" : name, capacity };
}

function corrected({ reason, changed, waits, isPublic, thoughPresent }: Said): Verb {
  const though = thoughPresent ? { though_present: true } : {};
  return waits
    ? { verb: "public-correction", reason, words: changed, ...though }
    : { verb: "correction", reason, words: changed, in_public: isPublic, ...though };
}

/** The command for an act, with what was said in its form; null: it is none about the entry itself, or nobody was chosen. */
export function verbOf(act: RowAct, { kind }: RollEntry, said: Said): Verb | null {
  const { reason, receiver } = said;
  switch (act) {
    case "present":
      return { verb: "presentation", by_proxy: false, receiver_name: "", receiver_capacity: "" };
    case "proxy":
      return {
        verb: "presentation",
        by_proxy: true,
        receiver_name: receiver?.name ?? "",
        receiver_capacity: receiver?.capacity ?? "",
      };
    case "ungiven":
      return { verb: "presentation-return" };
    case "defer":
      return { verb: "deferral", reason };
    case "reinstate":
      return { verb: "reinstatement" };
    case "link":
      return { verb: "representative", delegate_code: receiver?.delegate_code ?? "" };
    case "receiver":
    case "instead":
      return receiver && named(receiver, kind);
    case "nobody":
      return { verb: "proxy", delegate_code: null, name: "", capacity: "" };
    case "return":
      return { verb: "return", reason };
    case "hold":
      return { verb: "hold", on: true, reason };
    case "release":
      return { verb: "hold", on: false, reason };
    case "correct":
      return corrected(said);
    case "withdraw":
      return { verb: "withdrawal", reason };
    default:
      return null;
  }
}
