/** What the front page says of a paired screen: whether it is heard, and louder where the stage waits for it. */
import { ago, type Health } from "../../shared/door/fleet";
import type { Lamp } from "../../stage/screens/lamps";

/** bad: a main screen that is not heard; off: another one, or one that was never opened. */
export function healthOf({ light, is_main }: Lamp): Health {
  if (light === "ON") return "good";
  if (light === "SLOW") return "warn";
  return light === "LOST" && is_main ? "bad" : "off";
}

/** `silent` is for how long nothing was heard, milliseconds. */
export function wordsOf({ light, is_main }: Lamp, silent: number): string {
  const role = is_main ? "màn hình chính" : "";
  const heard =
    light === "NEVER"
      ? "chưa mở trang lần nào"
      : light === "LOST"
        ? `mất liên lạc ${ago(silent)}${is_main ? ": xem máy và mạng, hoặc chọn màn chính khác ở sân khấu" : ""}`
        : "đang mở";
  return [role, heard].filter(Boolean).join(" · ");
}
