/** Makes Vietnamese text comparable for search, as chassis/files/vietnamese.py does. */

/** `fold("Hoàng Thị Đào")` -> "hoang thi dao"; hóa and hoá become the same. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ")
    .trim();
}
