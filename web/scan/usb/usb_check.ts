/** What a USB scanner sent, in words for the steward who tries it, and how to set it where it could do better. */
import type { Burst } from "./usb_run";

export interface Check {
  readonly good: boolean;
  /** What came, e.g. "Thẻ đại biểu · 214 chữ số · kết thúc bằng Enter · chậm nhất 12 ms mỗi phím". */
  readonly came: string;
  /** What is wrong or could be better, and what to set; empty: nothing. */
  readonly advice: readonly string[];
}

const END: Record<Burst["endedBy"], string> = {
  ENTER: "kết thúc bằng Enter",
  TAB: "kết thúc bằng Tab",
  LINE_FEED: "kết thúc bằng phím xuống dòng (Ctrl+J, Ctrl+M)",
  PAUSE: "không có phím kết thúc",
};
const BADGE_DIGITS = 214;
const MANY_DIGITS = 100;
const SLOW_MS = 60;

/** Judges one burst. Whatever can be read is good, with advice on what makes it safer. */
export function check(burst: Burst, decodes: (text: string) => boolean): Check {
  const { codes, signs, card, endedBy, slowest } = burst;
  if (card !== null) return checkCard(card, END[endedBy]);
  const misread = codes.find(({ text, method }) => method === "QR" && !decodes(text));
  const good = codes.length > 0 && !misread;
  const digits = signs.replaceAll("?", "").length;
  const parts = [
    whatItIs(burst, misread !== undefined),
    `${digits} chữ số${digits < signs.length ? ` và ${signs.length - digits} ký tự khác` : ""}`,
    END[endedBy],
    `chậm nhất ${Math.round(slowest)} ms mỗi phím`,
  ];
  return {
    good,
    came: parts.join(" · "),
    advice: [...trouble(burst, good, digits), ...settings(burst, good)],
  };
}

function whatItIs({ codes }: Burst, misread: boolean): string {
  if (misread) return "Thẻ đọc sai số";
  if (codes.length > 1) return `${codes.length} thẻ liền nhau`;
  if (codes.length === 0) return "Không phải thẻ đại biểu";
  return codes[0]!.method === "SHORT_CODE" ? "Mã 12 số" : "Thẻ đại biểu";
}

/** What is on a card is told to nobody, here neither. */
function checkCard(name: string, end: string): Check {
  const advice =
    name === ""
      ? [
          "Không chữ nào của tên tới được. Đặt máy quét gửi chữ Việt (Unicode, Alt code), hoặc gõ tên bằng tay.",
        ]
      : ["Bàn hỗ trợ dùng tên trên căn cước để tìm người. Để điểm danh, quét mã QR trên thẻ đại biểu."];
  return { good: name !== "", came: `Mã trên căn cước · ${end}`, advice };
}

/** Why nothing could be read. */
function trouble({ codes, signs }: Burst, good: boolean, digits: number): string[] {
  if (good) return [];
  const retry =
    "Giữ thẻ phẳng, tránh chói rồi quét lại; nếu vẫn sai, đặt máy quét gửi phím chậm hơn (Inter-Character Delay 5–10 ms).";
  if (codes.length > 0) return [`Có số bị sai hoặc mất trên đường truyền. ${retry}`];
  if (digits > MANY_DIGITS && signs.includes("?"))
    return [
      "Giữa các chữ số có ký tự lạ: máy quét đang dùng bàn phím nước khác. Đặt bàn phím máy quét là «USA / English» (Keyboard Layout, Country).",
    ];
  if (digits > MANY_DIGITS) return [`Thẻ có ${BADGE_DIGITS} chữ số, máy quét gửi ${digits}. ${retry}`];
  if (digits === 0)
    return [
      "Máy quét gửi toàn chữ. Nếu vừa quét thẻ đại biểu, đặt bàn phím máy quét là «USA / English» và tắt phần chuyển mã (Data Formatting).",
    ];
  return ["Đây không phải mã trên thẻ đại biểu. Hãy quét mã QR in trên thẻ."];
}

/** What to set, also where the code could be read. */
function settings({ signs, codes, endedBy, slowest, composed, altCodes }: Burst, good: boolean): string[] {
  const said: string[] = [];
  if (endedBy === "PAUSE" && codes.length > 0)
    said.push(
      "Nên đặt máy quét gửi Enter sau mỗi mã (Suffix: CR hoặc Enter). Không có Enter trang vẫn đọc, chậm hơn 0,1 giây.",
    );
  const length = codes.reduce((sum, { text }) => sum + text.length, 0);
  const extra = signs.replaceAll("?", "").length > length;
  if (good && (extra || /^\?/.test(signs)))
    said.push("Máy quét gửi thêm ký tự trước mã (Prefix, AIM ID, Code ID). Trang bỏ qua chúng; nên tắt.");
  if (good && /\?$/.test(signs))
    said.push("Máy quét gửi thêm ký tự sau mã (Suffix). Trang bỏ qua chúng; chỉ nên để Enter.");
  if (good && slowest > SLOW_MS)
    said.push("Máy quét gửi phím chậm. Nên đặt Inter-Character Delay về 0–5 ms.");
  if (composed)
    said.push(
      "Bộ gõ tiếng Việt đang bật. Trang vẫn đọc đúng; nên chuyển sang chữ E để ô tìm tên không nhảy chữ.",
    );
  if (altCodes) said.push("Máy quét gửi mã Alt (ALT mode). Trang vẫn đọc đúng nhưng chậm; nên tắt ALT mode.");
  return said;
}
