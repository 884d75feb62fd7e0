import { expect, test } from "vitest";
import { fit, shortened } from "./fit";

/** Every character 0.55 of the type size, as Be Vietnam Pro has it on average. */
const measure = (text: string) => text.length * 0.55;
const room = { width: 1728, largest: 128, smallest: 88, lines: 2 };

test("a short name stands in one line at the largest size", () => {
  expect(fit("Triệu Thị Pham", room, measure)).toEqual({ size: 128, lines: ["Triệu Thị Pham"] });
});

test("a longer name stands in two lines of like length, with no lone word", () => {
  const fitted = fit("Hội Liên hiệp Phụ nữ huyện Bạch Thông", room, measure);
  expect(fitted.size).toBe(128);
  expect(fitted.lines).toEqual(["Hội Liên hiệp Phụ nữ", "huyện Bạch Thông"]);
});

test("a long name gets smaller type before it gets a third line", () => {
  const fitted = fit("Ban Chỉ huy Quân sự xã Thượng Quan, huyện Ngân Sơn, tỉnh Bắc Kạn", room, measure);
  expect(fitted.lines).toHaveLength(2);
  expect(fitted.size).toBeGreaterThanOrEqual(88);
  expect(fitted.size).toBeLessThan(128);
});

test("a name too long for two lines keeps every word and the smallest allowed size", () => {
  const name = "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hợp tác xã hữu cơ Yến Dương";
  const fitted = fit(name, room, measure);
  expect(fitted.size).toBe(88);
  expect(fitted.lines).toHaveLength(3);
  expect(fitted.lines.join(" ")).toBe(name);
});

test("decomposed accents are measured and shown composed", () => {
  expect(fit("Nguyễn".normalize("NFD"), room, measure).lines).toEqual(["Nguyễn"]);
});

test("a citation that is too long ends at its last whole clause", () => {
  const text =
    "Có thành tích xuất sắc trong xây dựng nông thôn mới, hiến 2.000 m² đất làm đường, giúp mười hộ thoát nghèo, và vận động bà con trồng rừng gỗ lớn theo tiêu chuẩn bền vững quốc tế FSC";
  const short = shortened(text, 44, 1728, 2, measure);
  expect(short.length * 0.55 * 44).toBeLessThanOrEqual(1728 * 2);
  expect(text.startsWith(short)).toBe(true);
  expect(shortened("Có thành tích xuất sắc", 44, 1728, 2, measure)).toBe("Có thành tích xuất sắc");
});
