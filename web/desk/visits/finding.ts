/** Which of the expected guests somebody looks for: by words, by delegation, by what is still open. */
import type { VisitsBook } from "../../shared/line/types";
import { fold } from "../../shared/words/fold";

export type Visitor = VisitsBook["visitors"][number];

/** "": everybody; AWAY: said no, or was let off; COMPANY: comes with somebody or by car; NO_CONTACT: no number to call. */
export type Only = "" | "CONFIRMED" | "UNANSWERED" | "AWAY" | "UNKNOWN" | "COMPANY" | "NO_CONTACT";

export const ONLY: readonly (readonly [Only, string])[] = [
  ["", "Tất cả"],
  ["UNANSWERED", "Chưa trả lời"],
  ["CONFIRMED", "Sẽ dự"],
  ["AWAY", "Không dự"],
  ["COMPANY", "Có người đi cùng, xe"],
  ["UNKNOWN", "Chưa rõ ngày đến, về"],
  ["NO_CONTACT", "Không có số gọi"],
];

const FITS: Record<Only, (one: Visitor) => boolean> = {
  "": () => true,
  CONFIRMED: (one) => comes(one) && Boolean(one.answer ?? one.leave),
  UNANSWERED: (one) => one.answer === null && one.leave === null,
  AWAY: (one) => !comes(one),
  UNKNOWN: (one) => comes(one) && (one.visit.arrives_on === null || one.visit.leaves_on === null),
  COMPANY: (one) => comes(one) && Boolean(one.visit.companions || one.visit.drivers || one.visit.cars),
  NO_CONTACT: (one) => !one.visit.contact_phone && !one.phone,
};

/** Whether they may still come: who said no or was let off is in no number. */
export const comes = ({ answer, leave }: Visitor): boolean => answer !== "DECLINED" && leave !== "ABSENT";

/** Those who fit; every word of `query` begins a word of what is known of them, digits stand anywhere in a number. */
export function found(visitors: readonly Visitor[], query: string, unit: string, only: Only): Visitor[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return visitors.filter((one) => {
    if (!FITS[only](one) || (unit && one.unit_name !== unit)) return false;
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
