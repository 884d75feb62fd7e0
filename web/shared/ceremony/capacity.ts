/** As what somebody receives: the same words as in `services/honors/domain/roll/capacity.py`, both held to `drawn_cards.json`. */
import type { Honoree } from "../line/types";

const RELATIVE =
  /^(?:(thân nhân)|(?:vợ|chồng|con|cháu|bố|mẹ|cha|anh|chị|em)(?: (?:trai|gái|dâu|rể|cả|út|đẻ|ruột|họ|nuôi|nội|ngoại))*(?: của [^,]+)?)(?:,\s*(.+))?$/iu;
const ORGANISATION = /^đại diện (?:cơ quan, đơn vị|cơ quan|đơn vị)(?:,\s*(.+))?$/iu;

/** The words before the receiver's name, and what follows it; nobody is called a relative whom no one said to be one. */
export function receives(
  { kind, posthumous }: Pick<Honoree, "kind" | "posthumous">,
  said: string,
): readonly [who: string, as: string] {
  if (kind !== "INDIVIDUAL") return ["Đại diện nhận", said];
  const relative = posthumous && RELATIVE.exec(said);
  if (relative) return ["Thân nhân nhận", relative[1] ? (relative[2] ?? "") : said];
  const sent = posthumous && ORGANISATION.exec(said);
  return sent ? ["Đại diện cơ quan, đơn vị nhận", sent[1] ?? ""] : ["Nhận thay", said];
}
