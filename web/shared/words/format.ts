/** Numbers, dates and counts as Vietnamese papers print them. */

import { locale } from "./language";

/** Congresses are held in Vietnam: a time means the same on every device, however it is set. */
const timeZone = "Asia/Ho_Chi_Minh";
const TIME = new Intl.DateTimeFormat(locale, {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone,
});
const DATE = new Intl.DateTimeFormat("en-GB", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone,
});
const NUMBER = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

/** `date("2025-09-09T01:00:00Z")` -> "09/09/2025" in Vietnam; "" for nothing or nonsense. */
export function date(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  return at && !Number.isNaN(at.getTime()) ? DATE.format(at) : "";
}

/** `day("2020-08-03")` -> "03/08/2020": a calendar day, which no time zone may move; of a moment it is Vietnam's day. */
export function day(iso: string | null | undefined): string {
  if (iso?.includes("T")) return date(iso);
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : "";
}

/** `isoDay("3/8/2020")` -> "2020-08-03"; "" for nothing, null for what is no day. */
export function isoDay(typed: string): string | null {
  const text = typed.trim();
  if (!text) return "";
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  if (!parts) return null;
  const [, date, month, year] = parts as unknown as [string, string, string, string];
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

/** `clockTime("2025-09-09T00:42:10Z")` -> "07:42" in Vietnam. */
export function clockTime(iso: string | null | undefined): string {
  const at = iso ? new Date(iso) : null;
  return at && !Number.isNaN(at.getTime()) ? TIME.format(at) : "";
}

/** `whole(1156)` -> "1.156". */
export function whole(value: number): string {
  return NUMBER.format(value);
}

/** Small counts are written with two digits: `count(4)` -> "04". */
export function count(value: number): string {
  return value >= 0 && value < 10 ? `0${value}` : whole(value);
}

/** `percent(312, 386)` -> "80,8%", half of the last place upwards as the servers' papers; "" when there is nothing to divide by. */
export function percent(part: number, of: number, decimals = 1): string {
  if (of <= 0) return "";
  const last = Math.floor((2 * part * 10 ** (decimals + 2) + of) / (2 * of)); // in whole numbers: 2,05 is no binary fraction
  const digits = String(last).padStart(decimals + 1, "0");
  const [units, rest] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${units}${decimals ? "," : ""}${rest}%`;
}

/** A decision's number, which no line breaks after its hyphen: `inOnePiece("1512/QĐ-UBND")`. */
export function inOnePiece(number: string): string {
  return number.replaceAll("-", "-\u2060");
}

/** Digits in groups of four for reading aloud: `grouped("123456781234")` -> "1234 5678 1234". */
export function grouped(digits: string, size = 4): string {
  return digits.replace(new RegExp(`(.{${size}})(?=.)`, "g"), "$1 ");
}
