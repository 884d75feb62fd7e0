import { expect, test } from "vitest";
import { nameGlued } from "./compounds";
import { fit, fitName, shortened } from "./fit";

/** Every character 0.55 of the type size, as Be Vietnam Pro has it on average. */
const measure = (text: string) => text.length * 0.55;
const room = { width: 1728, largest: 128, smallest: 88, lines: 2 };

test("a short name stands in one line at the largest size", () => {
  expect(fit("Triệu Thị Pham", room, measure)).toMatchObject({ size: 128, lines: ["Triệu Thị Pham"] });
});

test("a longer name stands in two lines of like length, with no lone word", () => {
  const fitted = fit("Hội Liên hiệp Phụ nữ huyện Bạch Thông", room, measure);
  expect(fitted.size).toBe(128);
  expect(fitted.lines).toEqual(["Hội Liên hiệp Phụ nữ", "huyện Bạch Thông"]);
});

test("a long name gets smaller type before it gets a third line", () => {
  const fitted = fit("Ban Chỉ huy Quân sự xã Thượng Quan, huyện Ngân Sơn, tỉnh Bắc Kạn", room, measure);
  expect(fitted.lines).toHaveLength(2);
  expect(fitted.size).toBeGreaterThanOrEqual(80);
  expect(fitted.size).toBeLessThan(128);
});

test("a text too long for its room keeps every word and says that it does not fit", () => {
  const name = "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hợp tác xã hữu cơ Yến Dương";
  const fitted = fit(name, room, measure);
  expect(fitted).toMatchObject({ size: 88, fits: false });
  expect(fitted.lines.join(" ")).toBe(name);
});

test("no line ends inside a name or a compound, whatever the width", () => {
  const text =
    "Có thành tích xuất sắc trong phong trào thi đua yêu nước, góp phần phát triển kinh tế vùng đồng bào dân tộc, " +
    "đại biểu Lục Ngọc Lượng, huyện Bạch Thông, hộ gia đình bà Triệu Thị Pham";
  for (let width = 600; width <= 1800; width += 50) {
    const { lines, broken } = fit(text, { width, largest: 44, smallest: 44, lines: 99 }, measure);
    expect(broken).toBe(false);
    for (const pair of ["phát triển", "đại biểu", "dân tộc", "Bạch Thông", "Triệu Thị Pham", "thành tích"])
      expect(
        lines.some((line) => line.includes(pair)),
        `${pair} at ${width}`,
      ).toBe(true);
  }
});

test("a person's name is set smaller before it is broken", () => {
  const name = "Nguyễn Thị Giả Lập Thử Nghiệm Hồng";
  expect(fit(name, { ...room, lines: 1, one: true, smallest: 40 }, measure).lines).toEqual([name]);
});

test("a word without a blank stays on the screen", () => {
  const fitted = fit("A".repeat(200), { ...room, smallest: 40, lines: 5 }, measure);
  for (const line of fitted.lines) expect(measure(line) * fitted.size).toBeLessThanOrEqual(room.width);
  expect(fitted.lines.join("")).toBe("A".repeat(200));
});

test("decomposed accents are measured and shown composed", () => {
  expect(fit("Nguyễn".normalize("NFD"), room, measure).lines).toEqual(["Nguyễn"]);
});

test("what is left out of a citation leaves a sign", () => {
  const text =
    "Có thành tích xuất sắc trong xây dựng nông thôn mới, hiến 2.000 m² đất làm đường, giúp mười hộ thoát nghèo, và vận động bà con trồng rừng gỗ lớn theo tiêu chuẩn bền vững quốc tế FSC";
  const short = shortened(text, 44, 1728, 2, measure);
  expect(short.endsWith("…")).toBe(true);
  expect(text.startsWith(short.slice(0, -1))).toBe(true);
  expect(shortened("Có thành tích xuất sắc", 44, 1728, 2, measure)).toBe("Có thành tích xuất sắc");
});

const letter = (text: string) => text.length * 0.58;
const nameRoom = { width: 1296, largest: 96, smallest: 40, least: 69 };
const LONG = "Vi Thử Công Tằng Tôn Nữ Thị Huyền Trang Phương Nguyệt";
/** The words before which a line may begin. */
const begins = (name: string) => {
  const words = name.split(" ");
  return words.filter((_, at) => at && !nameGlued(words)[at]);
};

test("a name that has nameRoom in one line stands in one", () => {
  expect(fitName("Triệu Thị Giả Lập", nameRoom, letter)).toMatchObject({
    lines: ["Triệu Thị Giả Lập"],
    size: 96,
  });
  expect(fitName("Nguyễn Thị Thử Giả Lập Thu", nameRoom, letter)?.lines).toHaveLength(1);
});

test("a longer name stands in two lines of like length and is read first", () => {
  const set = fitName(LONG, nameRoom, letter)!;
  expect(set.lines).toHaveLength(2);
  expect(set.lines.join(" ")).toBe(LONG);
  expect(set.size).toBeGreaterThanOrEqual(nameRoom.least);
});

test("no line is a form of address, or the family name with it, or one word alone", () => {
  expect(begins("Đồng chí Vi Thử Huyền Trang")).toEqual(["Huyền"]);
  expect(begins("Bà Vi Thử Huyền Trang")).toEqual(["Huyền"]);
  expect(begins("Nghệ nhân Ưu tú Vi Thử Huyền Trang")).toEqual(["Huyền"]);
  expect(begins("Vi Thử Trang")).toEqual([]);
});

test("no line ends inside a compound name", () => {
  expect(begins(LONG)).toEqual(["Công", "Tôn", "Thị", "Huyền", "Trang", "Phương"]);
});

test("a name that has no place for a line's end stays in one", () => {
  expect(fitName("Ng’Giảlậpthửnghiệmrấtdàidàidài Thử", nameRoom, letter)?.lines).toHaveLength(1);
});
