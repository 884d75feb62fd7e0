/** When CÔNG BỐ may be pressed: on the name that stands armed, by whoever holds the stage, and never on an old picture.

Only the line shuts the button, not the age of the figures behind it: what is announced, in which order and on which revision
are honors' own and come without Kafka. What comes by Kafka is who is in the hall; while that stands still the page says so
beside the button, and the ceremony goes on. */
import { clockTime, count, inOnePiece } from "../../shared/words/format";
import type { LeftBehind, RollEntry, StageHand, StageState } from "../../shared/line/types";
import { type Lamp, mainOnes, proves } from "../screens/lamps";
import { mainTrouble } from "../screens/screen_words";

const LINE_LOST_AFTER_MS = 5_000;

export interface Hand {
  /** Milliseconds since this page last heard from the stage; Infinity when it never did. */
  lineAge: number;
  /** The stream broke just now and nothing answers in its place: nobody knows whether a command would arrive. */
  broken: boolean;
  /** The stage told this page nothing, and never will: it was paired for another work, or has no right here. */
  refused?: boolean;
  /** A command is on its way. */
  sending: boolean;
  /** A form of this page stands open: whoever writes a reason does not mean to announce. */
  filling: boolean;
  /** Who this page is to the stage; null while that is not known. */
  hand: string | null;
  /** What the account or the laptop of this page is called. */
  name?: string;
  mayOperate: boolean;
  /** For how long the name on air still has the screens to itself, in milliseconds. */
  dwellLeft: number;
  screens: Lamp[];
  /** The revision that the operator chose to leave without a screen's word. */
  unseen: number | null;
}

export type Shut =
  | { why: "line" | "right" | "sending" | "form" | "lock" | "changed" | "unarmed" | "dwell"; word: string }
  /** Another operator holds the stage. */
  | { why: "held"; word: string }
  /** Not every main screen says that it shows the last name: the operator chooses to wait or to go on. */
  | { why: "screens"; word: string };

/** Who this page is to the stage, as far as it knows. */
export const ownOf = (me: StageHand | null) => ({
  hand: me?.hand ?? null,
  name: me?.name ?? "",
  mayOperate: me?.may_operate ?? true,
});

/** Who holds the stage: of one account on two machines it is said that it is the other one. */
export const holderOf = ({ name }: { name: string }, own = ""): string =>
  name === own ? `“${name}” ở máy khác` : `“${name}”`;

/** Why CÔNG BỐ is shut at this moment; null when it is open. */
export function whyShut(stage: StageState | null, at: Hand): Shut | null {
  if (at.refused)
    return {
      why: "right",
      word: "Máy này được ghép để làm việc khác nên không mở được sân khấu. Màn hình lớn mở trang /board/; máy điều khiển thì ghép lại bằng mã “Máy điều khiển”.",
    };
  if (!stage) return { why: "line", word: "Đang nối với sân khấu." };
  if (at.lineAge > LINE_LOST_AFTER_MS)
    return { why: "line", word: "Mất kết nối với sân khấu. Nút mở lại ngay khi có kết nối." };
  if (at.broken)
    return {
      why: "line",
      word: "Máy chủ không trả lời: bấm lúc này chưa công bố tên nào. Nút mở lại ngay khi có kết nối.",
    };
  if (!at.mayOperate) return { why: "right", word: "Tài khoản này chỉ xem, không điều khiển sân khấu." };
  if (stage.hold && stage.hold.hand !== at.hand)
    return {
      why: "held",
      word: `${holderOf(stage.hold, at.name)} đang điều khiển sân khấu từ ${clockTime(stage.hold.since)}.`,
    };
  if (at.sending) return { why: "sending", word: "Đang gửi lệnh." };
  if (at.filling) return { why: "form", word: "Đang mở ô nhập. Gửi, hoặc đóng bằng Esc, rồi mới công bố." };
  if (stage.on_air.locked)
    return { why: "lock", word: "Màn hình đang khóa. Giữ nút mở khóa 2 giây trước khi công bố." };
  if (!stage.armed) return { why: "unarmed", word: unarmed(stage) };
  if (stage.armed.changes.length) return { why: "changed", word: stage.armed.changes.join(" ") };
  if (at.dwellLeft > 0) return { why: "dwell", word: "Tên trên màn hình chưa đủ lâu." };
  const named = ["HONOREE", "ROW", "DECISION"].includes(stage.on_air.card);
  if (named && at.unseen !== stage.on_air.revision && !isShown(stage, at.screens))
    return { why: "screens", word: mainTrouble(stage, at.screens) };
  return null;
}

/** Whether every main screen says that it drew the card on air as it was sent; a second one neither helps nor hinders. */
export function isShown(stage: StageState, screens: Lamp[]): boolean {
  const main = mainOnes(screens);
  return (
    main.length > 0 && main.every((screen) => proves(screen) && screen.revision >= stage.on_air.revision)
  );
}

/** Whether every big screen and television line that is heard, and every main one, is black: by the stage or by its own key. */
export function isDark(stage: StageState, screens: Lamp[]): boolean {
  const asked = screens.filter(
    ({ kind, is_main, lost }) => (kind === "BOARD" && (is_main || !lost)) || (kind === "TV" && !lost),
  );
  return asked.every(
    (screen) =>
      !screen.lost &&
      (screen.glass === "DARK" || (proves(screen) && screen.revision >= stage.on_air.revision)),
  );
}

/** The revision that the foremost main screen shows, of those that drew theirs as it was sent; null while there is none. */
export function shownRevision(screens: Lamp[]): number | null {
  const heard = mainOnes(screens).filter((screen) => proves(screen) && screen.revision > 0);
  return heard.length ? Math.max(...heard.map((screen) => screen.revision)) : null;
}

/** What "Đưa vào ô Chuẩn bị" puts there: the name, or first its decision where the row has it read before anybody is called. */
export function proposed({ batches }: StageState, coming: NonNullable<StageState["next"]>): string {
  const row = batches.find(({ number, row_id }) => row_id && number === coming.batch);
  return row?.decision_first && !coming.decision_announced && coming.decision_number
    ? `Quyết định số ${inOnePiece(coming.decision_number)}, rồi đến ${coming.name}`
    : coming.name;
}

function unarmed({ next, late, left }: StageState): string {
  if (next) return "Chưa có tên ở ô Chuẩn bị.";
  if (late.length) return "Hết danh sách theo thứ tự. Còn người đã qua số, gọi được, ở dưới.";
  return remaining(left ?? []);
}

/** How many of the roll remain and why, the commonest reason first: at the end of the ceremony nobody is forgotten. */
export function remaining(left: readonly LeftBehind[]): string {
  if (left.length === 0) return "Đã công bố hết danh sách.";
  const by = new Map<string, number>();
  for (const { word } of left) by.set(word, (by.get(word) ?? 0) + 1);
  const told = [...by].sort((a, b) => b[1] - a[1]).map(([word, of]) => `${count(of)} ${word}`);
  return `Không ai gọi được lúc này. Còn ${count(left.length)} chưa công bố: ${told.join(", ")}.`;
}

/** Who can be armed where the name that stands armed can no longer be called: the rest of its row, else who comes after it. */
export function wayOn({ armed, upcoming }: StageState): RollEntry | null {
  if (!armed || armed.entry.announceable) return null;
  const stood = new Set([armed.entry.entry_id, ...(armed.members ?? []).map((one) => one.entry_id)]);
  const rest = (armed.members ?? []).find((one) => one.announceable);
  return rest ?? upcoming.find((one) => one.announceable && !stood.has(one.entry_id)) ?? null;
}
