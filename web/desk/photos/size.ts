/** What is said of a ZIP that the service would refuse, before it is sent for minutes. */
import type { Problem } from "../../shared/answer";
import { whole } from "../../shared/format";

/** Bytes of one upload. */
const MOST = 25_000_000;

export function tooLarge(bytes: number): Problem | null {
  if (bytes <= MOST) return null;
  const parts = Math.ceil(bytes / (MOST * 0.9));
  return {
    type: "about:blank",
    title: "Tệp quá lớn",
    status: 413,
    code: "too_large",
    detail: `Tệp có ${whole(Math.round(bytes / 1_000_000))} MB, nhiều nhất 25 MB. Xin chia thành ${parts} tệp ZIP, hoặc gửi ảnh qua Zalo rồi tải về để ảnh nhỏ lại.`,
  };
}
