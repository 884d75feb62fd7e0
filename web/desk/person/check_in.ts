/** What the desk says of the doors: it keeps how somebody checks in, and nothing of whether they have. */

/** `looksIn`: may open the page that knows who is in. */
export function checkInWord(scanned: boolean, looksIn: boolean): string {
  const way = scanned ? "Khi vào: quét thẻ ở cửa." : "Khi vào: lễ tân đón, không quét thẻ.";
  const where = looksIn
    ? "Đã vào hay chưa: xem trang “Điểm danh trực tiếp”."
    : "Trang này không ghi ai đã vào.";
  return `${way} ${where}`;
}
