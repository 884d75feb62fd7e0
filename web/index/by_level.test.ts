import { expect, test } from "vitest";
import type { Congress, Level } from "../shared/line/types";
import { byLevel, standsAt } from "./by_level";

const NOW = Date.parse("2026-11-30T03:00:00Z");
const congress = (code: string, level: string, starts_at: string, more: object = {}) =>
  ({
    congress_id: code,
    code,
    level,
    starts_at,
    closed_at: null,
    sessions: [],
    ...more,
  }) as unknown as Congress;
const LEVELS = [
  { code: "PROVINCE", name: "Tỉnh" },
  { code: "COMMUNE", name: "Xã, phường, thị trấn" },
] as Level[];

test("congresses of all levels stand side by side, each level by day", () => {
  const list = [
    congress("X2", "COMMUNE", "2026-12-02T01:00:00Z"),
    congress("T1", "PROVINCE", "2026-11-30T00:30:00Z"),
    congress("X1", "COMMUNE", "2026-03-02T01:00:00Z"),
    congress("K1", "OTHER", "2026-03-02T01:00:00Z", { closed_at: "2026-04-01T00:00:00Z" }),
  ];
  expect(
    byLevel(list, LEVELS, NOW).map((one) => [
      one.name,
      one.congresses.map(({ congress: { code }, stands }) => `${code} ${stands}`),
    ]),
  ).toEqual([
    ["Tỉnh", ["T1 today"]],
    ["Xã, phường, thị trấn", ["X1 held", "X2 coming"]],
    ["OTHER", ["K1 closed"]],
  ]);
});

test("the day is that of Vietnam, and every sitting but a rehearsal counts", () => {
  const late = { starts_at: "2026-11-28T17:30:00Z" };
  expect(standsAt({ ...late, closed_at: null, sessions: [] }, Date.parse("2026-11-29T01:00:00Z"))).toBe(
    "today",
  );
  const sitting = (starts_at: string, rehearsal: boolean) =>
    ({ starts_at, rehearsal }) as unknown as Congress["sessions"][number];
  const second = { ...late, closed_at: null, sessions: [sitting("2026-11-30T01:00:00Z", false)] };
  expect(standsAt(second, NOW)).toBe("today");
  const rehearsed = { ...late, closed_at: null, sessions: [sitting("2026-11-30T01:00:00Z", true)] };
  expect(standsAt(rehearsed, NOW)).toBe("held");
});
