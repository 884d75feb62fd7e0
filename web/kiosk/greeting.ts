/** What a machine that stands alone says to the person before it. Neighbours read along: a refusal names nobody and no reason. */
import type { Shown } from "../scan/door";
import { clock, moment } from "../scan/words";

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

const STAYS_MS = 4_000;
const HELP_STAYS_MS = 8_000;
const NOBODY = { name: "", seat: "", way: "" };

export function greetingFor({
  verdict,
  person,
  first,
}: Pick<Shown, "verdict" | "person" | "first">): Greeting {
  if (verdict === "ADMITTED") {
    const name = person ? `${person.form_of_address} ${person.full_name}` : "";
    const place = { seat: person?.seat ?? "", way: person?.seat_way ?? "" };
    return { look: "GOOD", title: "Kính chào", name, ...place, staysMs: STAYS_MS, calls: false };
  }
  if (verdict === "NOT_VALID")
    return {
      ...NOBODY,
      look: "LINE",
      title: "Mời đưa mã QR trên thẻ đại biểu vào khung",
      staysMs: 2_500,
      calls: false,
    };
  const title =
    verdict === "ALREADY_CHECKED_IN" && first
      ? `Thẻ này đã điểm danh lúc ${moment(first.at) || clock(first.at)}. Lễ tân đến ngay.`
      : "Mời đồng chí chờ một chút, lễ tân đến ngay.";
  return { ...NOBODY, look: "CALM", title, staysMs: HELP_STAYS_MS, calls: true };
}
