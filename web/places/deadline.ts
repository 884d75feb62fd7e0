/** What is said and asked before a moment becomes the units' deadline. All in milliseconds since 1970, `now` by the server's clock. */
import { clockTime, date } from "../shared/words/format";

/** What is asked once more before a moment that is over locks the lists of `whose` unit, '' for all of them; "" for one to come. */
export function overQuestion(at: number, now: number, whose: string): string {
  if (at > now) return "";
  const said = `${momentOf(at)} đã qua, bây giờ là ${momentOf(now)}`;
  return `${said}: đặt hạn này thì danh sách của ${whose ? `“${whose}”` : "mọi đơn vị"} khóa ngay. Vẫn đặt?`;
}

const momentOf = (at: number) => {
  const moment = new Date(at).toISOString();
  return `${clockTime(moment)} ngày ${date(moment)}`;
};

/** What stands beside the fields as they are filled in. */
export function warningOf(at: number, now: number, opening: number): string {
  if (at <= now) return "Giờ này đã qua: đặt vào thì danh sách khóa luôn.";
  if (at > opening) return "Giờ này sau lúc khai mạc: đơn vị còn sửa danh sách khi đại hội đã họp.";
  return "";
}
