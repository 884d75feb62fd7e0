/** When CÔNG BỐ may be pressed: one press, one name, and never on a picture that may be out of date.

Only the line shuts the button, not the age of the figures behind it: what is announced, in which order and on which revision
are honors' own and come without Kafka. What comes by Kafka is who is in the hall; while that stands still the page says so
beside the button, and the ceremony goes on. */
import { FRESH_FOR_MS } from "../shared/age";
import { count } from "../shared/format";
import type { StageState } from "../shared/types";
import type { Lamp } from "./lamps";

/** A second press this soon after the first is the same finger, not the next name. */
export const SAME_PRESS_MS = 1_200;
/** How long the next name waits for a screen to say that it shows the last one. */
export const SCREEN_PATIENCE_MS = 2_500;

export interface Hand {
  /** Milliseconds since this page last heard from the stage; Infinity when it never did. */
  lineAge: number;
  /** A command is on its way. */
  sending: boolean;
  /** When the last name was announced from here, in milliseconds since 1970; 0 if never. */
  pressedAt: number;
  now: number;
  screens: Lamp[];
}

/** Why CÔNG BỐ is shut at this moment, as a sentence for the operator; null when it is open. */
export function whyShut(stage: StageState | null, hand: Hand): string | null {
  if (!stage) return "Đang nối với sân khấu.";
  if (hand.lineAge > FRESH_FOR_MS) return "Mất kết nối với sân khấu. Nút mở lại ngay khi có kết nối.";
  if (hand.sending) return "Đang gửi lệnh.";
  if (stage.on_air.locked) return "Màn hình đang chào cờ hoặc mặc niệm. Chọn thẻ khác trước khi công bố.";
  if (!stage.next) return stage.counts.waiting > 0 ? "Những người còn lại chưa có mặt." : finished(stage);
  const since = hand.now - hand.pressedAt;
  if (since < SAME_PRESS_MS) return "Vừa công bố.";
  if (since < SCREEN_PATIENCE_MS && !isShown(stage, hand.screens))
    return "Chờ màn hình lớn hiện tên vừa công bố.";
  return null;
}

/** Whether a screen that is still heard says that it shows the card on air. */
export function isShown(stage: StageState, screens: Lamp[]): boolean {
  return screens.some((screen) => !screen.lost && screen.revision >= stage.on_air.revision);
}

/** The revision that the foremost screen shows, of those still heard; null while there is none. */
export function shownRevision(screens: Lamp[]): number | null {
  const heard = screens.filter((screen) => !screen.lost);
  return heard.length ? Math.max(...heard.map((screen) => screen.revision)) : null;
}

function finished({ counts }: StageState): string {
  const later = counts.deferred + counts.on_hold + counts.draft;
  return later
    ? `Đã công bố hết danh sách, còn ${count(later)} mục trao sau hoặc tạm giữ.`
    : "Đã công bố hết danh sách.";
}
