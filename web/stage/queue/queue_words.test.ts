import { expect, test } from "vitest";
import type { RollEntry } from "../../shared/line/types";
import { lampOf, noteOf, wordsLampOf } from "./queue_words";

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

test("the lamp is of whoever receives: the proxy before who was to", () => {
  const [there, away] = [{ present: true }, { present: false }] as [
    RollEntry["representative"],
    RollEntry["representative"],
  ];
  expect(lampOf({ representative: null, proxy: null })[0]).toBe("·");
  expect(lampOf({ representative: there, proxy: null })[0]).toBe("●");
  expect(lampOf({ representative: there, proxy: away })[0]).toBe("○");
});

test("words are approved, changed since or not approved, each said", () => {
  const said = (["APPROVED", "REWORDED", "UNAPPROVED"] as const).map(
    (approval) => wordsLampOf({ approval })[1],
  );
  expect(said).toEqual(["lời đã duyệt", "lời đã đổi sau khi duyệt", "lời chưa duyệt"]);
});
