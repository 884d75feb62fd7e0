import { expect, test } from "vitest";
import {
  anotherSitting,
  asKind,
  type Sitting,
  sessionOf,
  sessionsOf,
  sittingOf,
  usualKind,
  wrongIn,
} from "./sitting";

const row: Sitting = { kind: "REHEARSAL", name: "", day: "08/09/2025", hour: "14:00" };
const rehearsal = {
  kind: "OFFICIAL",
  name: "Tổng duyệt",
  starts_at: "2025-09-08T14:00:00+07:00",
  rehearsal: true,
};

test("a rehearsal is an official session that is marked, and is called so unless it has a name", () => {
  expect(sessionOf(row)).toEqual(rehearsal);
  expect(sessionOf({ ...row, name: " Chạy thử " }).name).toBe("Chạy thử");
});

test("a congress founded without rows says no sessions: registration plans the official one", () => {
  expect(sessionsOf([], "09/09/2025", "08:00")).toEqual([]);
});

test("a congress with a rehearsal still has its official session at the opening", () => {
  expect(sessionsOf([row], "09/09/2025", "08:00")).toEqual([
    rehearsal,
    { kind: "OFFICIAL", name: "Phiên chính thức", starts_at: "2025-09-09T08:00:00+07:00", rehearsal: false },
  ]);
});

test("an official session at another hour takes nothing away from the opening, at that hour it is the opening", () => {
  const written = (hour: string) =>
    sessionsOf(
      [{ ...row, kind: "OFFICIAL", name: "Khai mạc", day: "09/09/2025", hour }],
      "09/09/2025",
      "08:00",
    );
  expect(written("14:00").map((one) => one.name)).toEqual(["Khai mạc", "Phiên chính thức"]);
  expect(written("08:00").map((one) => one.name)).toEqual(["Khai mạc"]);
});

test("a session that becomes another kind keeps a name of its own and loses that of the kind", () => {
  const named = { ...row, name: "Tổng duyệt" };
  expect(asKind(named, "PREPARATORY").name).toBe("");
  expect(asKind({ ...row, name: "Chạy thử" }, "PREPARATORY")).toEqual({
    ...row,
    kind: "PREPARATORY",
    name: "Chạy thử",
  });
});

test("a planned session comes back into the form as it was written, in Vietnam's time", () => {
  expect(sittingOf(sessionOf({ ...row, name: "Chạy thử" }))).toEqual({ ...row, name: "Chạy thử" });
});

test("a city that is administered as a province calls itself a city", () => {
  expect(["Hải Phòng", " huế ", "Bắc Kạn", ""].map(usualKind)).toEqual([
    "thành phố",
    "thành phố",
    "tỉnh",
    "tỉnh",
  ]);
});

test("one more session is proposed for the afternoon before the opening, in Vietnam's days", () => {
  expect(anotherSitting("2026-10-31T18:30:00Z")).toEqual({
    kind: "REHEARSAL",
    name: "",
    day: "31/10/2026",
    hour: "14:00",
  });
  expect(anotherSitting("").day).toBe("");
});

test.each(["", "31/02/2026", "8/9/2026", "2026-09-08", "08.09.2026", "32/01/2026"])(
  "a day that cannot be (%s) is told beside its field, and never a session",
  (day) => {
    expect(wrongIn({ ...row, day }).day).toContain("ngày/tháng/năm");
    expect(wrongIn({ ...row, hour: "24:10" }).hour).toContain("23:59");
    expect(wrongIn({ ...row, day: " 29/02/2028 " })).toEqual({ day: "", hour: "" });
  },
);
