/** What to say before a moment becomes the units' deadline. All in milliseconds since 1970, `now` by the server's clock. */
export function warningOf(at: number, now: number, opening: number): string {
  if (at <= now) return "Giờ này đã qua: đặt vào thì danh sách khóa luôn.";
  if (at > opening) return "Giờ này sau lúc khai mạc: đơn vị còn sửa danh sách khi đại hội đã họp.";
  return "";
}
