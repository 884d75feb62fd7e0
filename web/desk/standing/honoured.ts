/** What becomes of somebody's place on the honour roll when another person comes instead: said before it is done. */
import type { Roll } from "../../shared/line/types";

type RollEntry = Roll["entries"][number];
const OVER = ["PRESENTED", "RECEIVED_BY_PROXY", "REVOKED"];

/** One sentence an entry that this person is honoured by, or receives for; [] where there is none left to give. */
export function honouredWords(entries: readonly RollEntry[], delegate_id: string, name: string): string[] {
  return entries
    .filter((one) => one.representative?.delegate_id === delegate_id && !OVER.includes(one.status))
    .map((one) =>
      one.kind === "INDIVIDUAL"
        ? one.posthumous
          ? `${name} nhận “${one.award_name}” truy tặng ${one.name}: sau khi thay, xin chọn người nhận khác ở trang Gắn danh sách khen thưởng.`
          : `${name} được khen “${one.award_name}”: khen thưởng vẫn là của ${name}, người thay không nhận; sân khấu không công bố được mục này cho đến khi gắn lại hoặc hoãn trao.`
        : `${name} nhận “${one.award_name}” cho ${one.name}: người thay sẽ nhận tiếp.`,
    );
}
