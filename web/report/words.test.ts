import { expect, test } from "vitest";
import { ageWords, besideBar, difference, momentWords, pictureWords, planWords, thenWords } from "./words";

const figure = { count: 62, base: 150, unknown: 3, percent: 41.3, words: "41,3%" };

test("a bar says its figure, its base and how many are not known", () => {
  expect(besideBar(figure)).toBe("62/150 · 41,3%, 3 chưa có thông tin");
  expect(besideBar({ ...figure, unknown: 0 })).toBe("62/150 · 41,3%");
  expect(besideBar(null)).toBe("không hiện: nhóm này hoặc phần còn lại dưới 5 người");
});

test("a what-if says how many more or fewer", () => {
  expect([difference(7, 10), difference(7, 6), difference(7, 7)]).toEqual(["+3", "−1", ""]);
});

test("a what-if fills each row: who is more, whose share alone moves, what stays, what is not shown", () => {
  const among = { ...figure, base: 153, percent: 40.5, words: "40,5%" };
  expect(thenWords(figure, { ...among, count: 65, words: "42,5%" })).toBe(
    "65/153 · 42,5%, 3 chưa có thông tin (+3)",
  );
  expect(thenWords(figure, among)).toBe("62/153 · 40,5%, 3 chưa có thông tin");
  expect(thenWords(figure, figure)).toBe("không đổi");
  expect(thenWords(figure, null)).toBe("không hiện");
  expect(thenWords(null, among)).toBe("62/153 · 40,5%, 3 chưa có thông tin");
  expect(thenWords(figure, undefined)).toBe("");
});

test("an age is told in words", () => {
  expect([ageWords(900), ageWords(725_000), ageWords(7_260_000), ageWords(null)]).toEqual([
    "vừa nhận",
    "chậm 12 phút 5 giây",
    "chậm 2 giờ 1 phút",
    "chưa nhận được tin điểm danh nào",
  ]);
});

test("freezing before the opening, or long after it, is warned of", () => {
  const opens = Date.parse("2026-12-01T00:30:00Z");
  expect(momentWords(opens, opens - 36 * 60_000)).toContain("còn 36 phút");
  expect(momentWords(opens, opens + 60_000)).toBe("");
  expect(momentWords(opens, opens + 25 * 3_600_000)).toContain("quá giờ khai mạc 25 giờ 0 phút");
});

test("a plan says whether it came in time", () => {
  expect(planWords("SENT", "2024-08-01")).toBe("✓ kế hoạch gửi 01/08/2024");
  expect(planWords("SENT_LATE", "2024-08-02")).toBe("▲ kế hoạch gửi muộn, 02/08/2024");
  expect(planWords("OVERDUE", null)).toBe("▲ quá hạn, chưa gửi kế hoạch");
  expect(planWords("NOT_SENT", null)).toBe("chưa gửi kế hoạch");
});

test("a picture of shares says its shares to who does not see it", () => {
  const rows = [
    { label: "Nữ", figure },
    { label: "Theo tôn giáo", figure: null },
  ];
  expect(pictureWords("Chỉ tiêu", rows)).toBe("Chỉ tiêu: Nữ 41,3%, Theo tôn giáo không hiện");
});
