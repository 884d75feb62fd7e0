/** What is said of a ZIP that the service would refuse, before it is sent for minutes. */
import type { Problem } from "../../shared/line/answer";
import { count, whole } from "../../shared/words/format";

/** Bytes of one upload: the service holds it whole while a confined process looks at each picture. */
export const MOST = 25_000_000;
/** Bytes of a ZIP that is sent in parts: a delegation of eighty with pictures as phones take them. */
export const MOST_IN_PARTS = 400_000_000;

/** `inParts`: it can be cut into ZIPs of one upload each. */
export function tooLarge(bytes: number, inParts = false): Problem | null {
  const most = inParts ? MOST_IN_PARTS : MOST;
  if (bytes <= most) return null;
  const parts = Math.ceil(bytes / (most * 0.9));
  return {
    type: "about:blank",
    title: "Tệp quá lớn",
    status: 413,
    code: "too_large",
    detail: `Tệp có ${whole(Math.round(bytes / 1_000_000))} MB, nhiều nhất ${most / 1_000_000} MB. Xin chia thành ${count(parts)} tệp ZIP, hoặc gửi ảnh qua Zalo rồi tải về để ảnh nhỏ lại.`,
  };
}
