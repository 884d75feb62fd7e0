import { expect, test } from "vitest";
import { freshness, freshnessText, type Heard, shortAge } from "./age";

const NOW = 1_000_000;
const heard = (given: Partial<Heard> = {}): Heard => ({
  now: NOW,
  openedAt: NOW - 60_000,
  lineAt: NOW - 900,
  slow: false,
  data: { ageMs: 1_200, at: NOW - 900 },
  ...given,
});
const said = (given: Partial<Heard> = {}) => freshnessText(freshness(heard(given)));

test("while line and figures are fresh nothing is said", () => {
  expect(said()).toBe("");
  expect(said({ data: null })).toBe(""); // a service that says nothing of its age yet
});

test("where only what another service tells is old, that is named, and the line's own loss is of all figures", () => {
  const list = (given: Partial<Heard>) => freshnessText(freshness(heard(given)), "danh sách đại biểu");
  expect(list({ data: { ageMs: 37_000, at: NOW } })).toBe("danh sách đại biểu cách đây 37 giây");
  expect(list({ data: { ageMs: null, at: NOW } })).toBe("chưa rõ danh sách đại biểu mới đến lúc nào");
  expect(list({ lineAt: NOW - 8_400, data: null })).toBe("mất kết nối, số liệu cách đây 8 giây");
});

test("figures that stand still behind a line that holds say how old they are", () => {
  expect(said({ data: { ageMs: 125_000, at: NOW - 900 } })).toBe("số liệu cách đây 2 phút");
  expect(said({ data: { ageMs: null, at: NOW } })).toContain("chưa rõ");
});

test("between two words of the service the figures grow older", () => {
  expect(said({ data: { ageMs: 3_000, at: NOW - 2_100 }, lineAt: NOW })).toBe("số liệu cách đây 5 giây");
  expect(said({ data: { ageMs: 2_200, at: NOW - 900 } })).toBe(""); // as old as they get when all is well
});

test("whatever stands still is said within 5 s, the page's own tick of half a second with it", () => {
  expect(said({ data: { ageMs: 0, at: NOW - 4_500 }, lineAt: NOW })).toBe("số liệu cách đây 4 giây");
  expect(said({ data: null, lineAt: NOW - 4_500 })).toBe("mất kết nối, số liệu cách đây 4 giây");
});

test("a lost line says the older of the two ages", () => {
  expect(said({ lineAt: NOW - 8_400, data: { ageMs: 1_000, at: NOW - 8_400 } })).toBe(
    "mất kết nối, số liệu cách đây 9 giây",
  );
  expect(said({ lineAt: NOW - 8_400, data: null })).toBe("mất kết nối, số liệu cách đây 8 giây");
});

test("a stream that never gave anything is not fresh", () => {
  expect(said({ lineAt: 0, data: null, openedAt: NOW - 1_000 })).toBe("");
  expect(said({ lineAt: 0, data: null, openedAt: NOW - 5_100 })).toBe("chưa kết nối được");
});

test("a slow line says so, and all the time how old the figures are", () => {
  expect(said({ slow: true, lineAt: NOW - 6_000, data: { ageMs: 1_000, at: NOW - 6_000 } })).toBe(
    "đường truyền chậm, số liệu cách đây 7 giây",
  );
  expect(freshness(heard({ slow: true })).kind).toBe("slow"); // drawn as fresh figures are
  expect(said({ slow: true, lineAt: NOW - 9_500 })).toContain("mất kết nối");
});

test("the big screen gets the age alone", () => {
  expect(shortAge(freshness(heard({ lineAt: NOW - 70_000, data: null })))).toBe("1 phút");
  expect(shortAge(freshness(heard({ slow: true })))).toBe("");
});
