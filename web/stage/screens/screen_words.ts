/** What the stage says of a screen, in words that tell what to do. */
import { clockTime } from "../../shared/words/format";
import { now } from "../../shared/time/now.svelte";
import type { ScreenKind, StageState } from "../../shared/line/types";
import { type Lamp, mainOnes } from "./lamps";

export const KIND_NAMES: Record<ScreenKind, string> = {
  BOARD: "Màn hình lớn",
  MC: "Máy người dẫn",
  REMOTE: "Máy điều khiển",
  BACKSTAGE: "Máy cánh gà",
  TV: "Dòng chữ truyền hình",
};

/** What shows no card: a laptop that operates, a phone behind the stage. */
const drawsNothing = ({ kind }: Lamp) => kind === "REMOTE" || kind === "BACKSTAGE";

const isBehind = (screen: Lamp, stage: StageState | null) =>
  stage !== null && screen.revision < stage.on_air.revision;

/** A screen that shows its title while a film is on air has no such film. */
const lacksFilm = (stage: StageState | null) => stage?.on_air.card === "VIDEO";

/** What is on a screen now, in a few words. */
export function wordOf(screen: Lamp, stage: StageState | null): string {
  if (screen.lost && Date.parse(screen.paired_until) < now()) return "hết hạn ghép, cần mã ghép mới";
  if (screen.light === "NEVER") return "chưa mở trang lần nào";
  if (screen.light === "LOST") return `mất liên lạc từ ${clockTime(screen.heard_at)}`;
  if (drawsNothing(screen)) return "đang mở";
  if (screen.glass === "OTHER")
    return screen.revision ? `vẽ khác thẻ đã gửi (thẻ ${screen.revision})` : "vẽ thẻ chưa từng gửi";
  if (screen.glass === "DARK") return "đen tại chỗ";
  if (screen.glass === "NEUTRAL" && screen.is_public === false)
    return "nội bộ: tiêu đề thay mục chương trình";
  if (screen.glass === "NEUTRAL")
    return lacksFilm(stage) ? "không có phim này, hiện tiêu đề chờ" : "hiện tiêu đề chờ";
  if (screen.glass === "NUMBER") return "đang hiện số máy";
  if (isBehind(screen, stage)) return screen.revision ? `còn ở thẻ ${screen.revision}` : "chưa đến thẻ nào";
  // these say how far they heard the stage, not what they drew of it: no card is "received", none is "shown"
  return screen.kind === "MC" || screen.kind === "TV"
    ? "theo kịp sân khấu"
    : `đã hiện ${clockTime(screen.acknowledged_at)}`;
}

/** The sign before its name: fine, not yet, lost or wrong. */
export function signOf(screen: Lamp, stage: StageState | null): "✓" | "○" | "✕" {
  if (screen.lost || screen.glass === "OTHER") return "✕";
  const there = screen.glass === "AS_SENT" || screen.glass === "UNKNOWN";
  return there && (drawsNothing(screen) || !isBehind(screen, stage)) ? "✓" : "○";
}

/** What keeps the main screens from proving the card on air, and what helps; "" while nothing does. */
export function mainTrouble(stage: StageState, screens: Lamp[]): string {
  const main = mainOnes(screens);
  if (!screens.some((screen) => screen.kind === "BOARD"))
    return "Chưa ghép màn hình lớn nào. Ghép ở trang chính để biết hội trường thấy gì.";
  if (!main.length) return "Chưa có màn hình chính. Mở “Màn hình” và chọn một màn hình làm màn chính.";
  for (const screen of main) {
    const name = `Màn chính “${screen.name}”`;
    if (screen.light === "NEVER")
      return `${name} chưa mở trang lần nào. Mở máy đó, hoặc chọn màn chính khác.`;
    if (screen.lost)
      return `${name} mất liên lạc từ ${clockTime(screen.heard_at)}. Xem máy và mạng, hoặc chọn màn chính khác.`;
    if (screen.glass === "OTHER")
      return `${name} VẼ KHÁC THẺ ĐÃ GỬI. Nhìn màn hình trong hội trường, rồi bấm “Tải lại” ở mục Màn hình.`;
    if (screen.glass === "DARK") return `${name} đen tại chỗ: bấm B trên bàn phím của máy đó để sáng lại.`;
    if (screen.glass === "NEUTRAL" && lacksFilm(stage))
      return `${name} không có phim này (hoặc máy không chiếu được), đang hiện tiêu đề chờ. Nạp phim: bấm V trên bàn phím của máy đó.`;
    if (screen.glass === "NEUTRAL") return `${name} đang hiện tiêu đề chờ, chưa hiện thẻ này.`;
    if (screen.glass === "NUMBER") return `${name} đang hiện số máy.`;
    if (isBehind(screen, stage)) return `${name} chưa hiện thẻ vừa gửi.`;
  }
  return "";
}
