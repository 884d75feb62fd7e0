/** The list of the desk: what it asks for, and how a row follows what was done to its person. */
import type { Delegate, ListedDelegate } from "../../shared/line/types";
import { lastOf } from "../../shared/words/lists";

export type Show =
  | "active"
  | "gone"
  | "rejected"
  | "no_badge"
  | "missing"
  | "not_printed"
  | "changed"
  | "no_photo"
  | "no_seat"
  | "double_seat"
  | "same_name"
  | "proposed"
  | "unanswered"
  | "declined"
  | "on_leave"
  | "asks_leave"
  | "erased";
export type Sort = "name" | "unit" | "code" | "category" | "seat" | "recent";

/** A badge, a short code, the number or the QR of an id card: asked in the body, so that no address keeps it. */
const READ_CODE = /^\d{12}$|^\d{12}\||^\d{200,}$/;

/** Whether what stands in the search was read by a scanner. */
export const isReadCode = (text: string): boolean =>
  READ_CODE.test(text.replace(/[\s.-]/g, "")) || /^\d{12}\|/.test(text);

/** What the service is asked for by what stands in the search and is chosen beside it. */
export function questionOf(asked: { text: string; unit: string | null; show: Show; sort: Sort }) {
  const { text, unit, sort } = asked;
  // who is searched for may have been replaced
  const show: Show | "all" = text && asked.show === "active" ? "all" : asked.show;
  return { ...(text ? { q: text.slice(0, 100) } : {}), ...(unit ? { unit } : {}), show, sort };
}

/** The row of a person after a command changed them. */
export function rowAfter(row: ListedDelegate, person: Delegate): ListedDelegate {
  const badge = lastOf(person.credentials);
  return {
    ...row,
    ...pick(person),
    credential_state: badge?.state ?? null,
    missing: person.missing.length,
    list_place: Number(person.list_place) || 0,
    answer: person.answers.answer,
    leave: person.answers.leave,
    answer_number: person.answers.number,
  };
}

function pick(person: Delegate) {
  const {
    version,
    status,
    form_of_address,
    full_name,
    position,
    unit_code,
    unit_name,
    category,
    standing,
    seat,
  } = person;
  const year = person.birth?.split("/").pop();
  const birth_year = year ? Number(year) : null;
  const named = { form_of_address, full_name, position, birth_year };
  return { version, status, ...named, unit_code, unit_name, category, standing, seat };
}
