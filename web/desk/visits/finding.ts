/** Which of the expected guests somebody looks for: by words, by delegation, by what is still open. */
import type { VisitsBook } from "../../shared/line/types";
import { fold } from "../../shared/words/fold";

export type Visitor = VisitsBook["visitors"][number];

/** "": everybody; AWAY: said no, or was let off; COMPANY: comes with somebody or by car;
 * MISSING: stays on no day of the congress; NO_CONTACT: no number to call. */
export type Only =
  "" | "CONFIRMED" | "UNANSWERED" | "AWAY" | "UNKNOWN" | "MISSING" | "COMPANY" | "NO_CONTACT";

export const ONLY: readonly (readonly [Only, string])[] = [
  ["", "Tất cả"],
  ["UNANSWERED", "Chưa trả lời"],
  ["CONFIRMED", "Sẽ dự"],
  ["AWAY", "Không dự"],
  ["COMPANY", "Có người đi cùng, xe"],
  ["UNKNOWN", "Chưa rõ ngày đến, về"],
  ["MISSING", "Không trùng ngày đại hội"],
  ["NO_CONTACT", "Không có số gọi"],
];

const FITS: Record<Only, (one: Visitor, missing: readonly string[]) => boolean> = {
  "": () => true,
  CONFIRMED: (one) => comes(one) && Boolean(one.came || (one.answer ?? one.leave)),
  UNANSWERED: (one) => !one.came && one.answer === null && one.leave === null,
  AWAY: (one) => !comes(one),
  UNKNOWN: (one) => comes(one) && (one.visit.arrives_on === null || one.visit.leaves_on === null),
  MISSING: (one, missing) => missing.includes(one.delegate_id),
  COMPANY: (one) => comes(one) && Boolean(one.visit.companions || one.visit.drivers || one.visit.cars),
  NO_CONTACT: (one) => !one.visit.contact_phone && !one.phone,
};

/** Whether they came or may still come: who said no or was let off is in no number, unless they stand there. */
export const comes = ({ came, answer, leave }: Visitor): boolean =>
  came || (answer !== "DECLINED" && leave !== "ABSENT");

/** Those who fit; every word of `query` begins a word of what is known of them, digits stand anywhere in a number. */
export function found(
  visitors: readonly Visitor[],
  query: string,
  unit: string,
  only: Only,
  missing: readonly string[] = [],
): Visitor[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return visitors.filter((one) => {
    if (!FITS[only](one, missing) || (unit && one.unit_name !== unit)) return false;
    const { contact_name, contact_phone } = one.visit;
    const numbers = [contact_phone, one.phone].map((number) => (number ?? "").replace(/\D/g, ""));
    const told = [one.addressed, one.position, one.unit_name, one.delegate_code, contact_name].join(" ");
    const parts = fold(told).split(/[\s,]+/);
    return words.every(
      (word) =>
        parts.some((part) => part.startsWith(word)) ||
        (/^\d+$/.test(word) && numbers.some((number) => number.includes(word))),
    );
  });
}

/** The delegations there are, by name. */
export const unitsOf = (visitors: readonly Visitor[]): string[] =>
  [...new Set(visitors.map((one) => one.unit_name))].sort((one, other) => one.localeCompare(other, "vi"));
