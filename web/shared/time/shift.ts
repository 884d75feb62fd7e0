/** What is said of a clock that is not the true time: a server that played a demo goes on with the demo's hours, and a real congress
would have them on its screens and papers. */
import { clockTime, date } from "../words/format";

/** A device's own clock is often a little wrong: below this nothing is said. */
const TOLD_FROM_MS = 120_000;

const moment = (ms: number) => {
  const iso = new Date(ms).toISOString();
  return `${clockTime(iso)} ngày ${date(iso)}`;
};

/** Of a server that says itself how far its clock is from the true time; `at` is what its clock shows. "" where it is true. */
export const playedWord = (shift: number, at: number): string =>
  Math.abs(shift) < TOLD_FROM_MS ? "" : `Máy chủ đang chạy giờ diễn thử: ${moment(at)}`;

/** Of a server whose clock is so far ahead of this device's: one of the two is wrong. "" where they agree. */
export const apartWord = (ahead: number, at: number): string =>
  Math.abs(ahead) < TOLD_FROM_MS
    ? ""
    : `Giờ máy chủ ${moment(at)}, không khớp giờ máy này. Nếu máy chủ đang chạy giờ diễn thử, đại hội mang giờ ấy.`;
