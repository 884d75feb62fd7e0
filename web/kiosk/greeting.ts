/** What a machine that stands alone says to the person before it. Neighbours read along: a refusal names nobody and no reason. */
import type { Shown } from "../scan/deciding/shown";
import { moment } from "../scan/words";
import { shutWhy } from "../shared/time/shut";
import type { DoorSession } from "../shared/line/types";

export interface Greeting {
  /** GOOD: come in. CALM: somebody will help. LINE: nothing happened, go on. */
  readonly look: "GOOD" | "CALM" | "LINE";
  readonly title: string;
  /** Form of address and name of who came in; "" for anybody else. */
  readonly name: string;
  readonly seat: string;
  readonly way: string;
  readonly staysMs: number;
  /** A steward is called. */
  readonly calls: boolean;
}

/** What stands on the tablet while nobody is before it. `frame`: the words in the picture; "": the frame is not drawn. */
export interface Invitation {
  readonly title: string;
  readonly below: string;
  readonly frame: string;
}

type Doors = Pick<DoorSession, "open"> & Partial<DoorSession>;

/** By whether the doors are open; null: not known yet. `now`: the server's time, milliseconds. */
export function invitation(session: Doors | null | undefined, now: number): Invitation {
  const why = session ? shutWhy(session, now) : null;
  if (why === "CLOSED")
    return { title: "Cửa đã đóng", below: "Đại biểu cần vào, mời gặp lễ tân tại cửa.", frame: "" };
  if (why) return { title: "Cửa chưa mở", below: "Mời đại biểu chờ, hoặc gặp lễ tân tại cửa.", frame: "" };
  return {
    title: "Kính mời đại biểu đưa thẻ vào khung",
    below: "Thẻ giấy hoặc thẻ trên điện thoại, mặt có mã QR hướng về máy.",
    frame: "Đưa mã QR vào khung",
  };
}

export const SHOW_BADGE = "Mời đưa mã QR trên thẻ đại biểu vào khung";
const STAYS_MS = 4_000;
const LINE_STAYS_MS = 2_500;
const HELP_STAYS_MS = 8_000;
const NOBODY = { name: "", seat: "", way: "" };

export function greetingFor(shown: Pick<Shown, "verdict" | "person" | "first" | "flagged">): Greeting {
  const { verdict, person, first } = shown;
  if (verdict === "ADMITTED" && person) {
    const name = `${person.form_of_address} ${person.full_name}`;
    const place = { seat: person.seat, way: person.seat_way ?? "" };
    return { look: "GOOD", title: "Kính chào", name, ...place, staysMs: STAYS_MS, calls: false };
  }
  if ((verdict === "LEFT" || verdict === "ALREADY_LEFT") && person) {
    const name = `${person.form_of_address} ${person.full_name}`;
    const bye = { seat: "", way: "Khi trở lại, xin đưa thẻ vào khung." };
    return { look: "GOOD", title: "Hẹn gặp lại", name, ...bye, staysMs: STAYS_MS, calls: false };
  }
  if (verdict === "NOT_VALID")
    return { ...NOBODY, look: "LINE", title: SHOW_BADGE, staysMs: LINE_STAYS_MS, calls: false };
  const title =
    verdict === "ALREADY_CHECKED_IN" && first
      ? `Thẻ này đã điểm danh lúc ${moment(first.at)}. Lễ tân đến ngay.`
      : "Mời đồng chí chờ một chút, lễ tân đến ngay.";
  return { ...NOBODY, look: "CALM", title, staysMs: HELP_STAYS_MS, calls: true };
}
