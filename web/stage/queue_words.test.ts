import { expect, test } from "vitest";
import type { RollEntry } from "../shared/line/types";
import { noteOf } from "./queue_words";

const entry = {
  ...{
    status: "ANNOUNCED",
    sequence: 3,
    was_shown: true,
    announceable: false,
    blocked_reason: "Đã công bố.",
  },
  ...{ unit_name: "Xã Thử", award_name: "Bằng khen" },
} as RollEntry;

test("F23: who was announced and is to be given it later is told as both", () => {
  expect(noteOf({ ...entry, status: "DEFERRED" })).toBe("Đã công bố, hoãn trao");
  const waiting = {
    ...entry,
    status: "DEFERRED" as const,
    sequence: null,
    blocked_reason: "Đã chuyển trao sau.",
  };
  expect(noteOf(waiting)).toBe("Đã chuyển trao sau.");
});

test("F17: a name that no main screen has shown says so", () => {
  expect(noteOf(entry)).toBe("Đã công bố");
  expect(noteOf({ ...entry, was_shown: false })).toBe("Đã công bố · chưa lên màn hình");
});
