import { expect, test } from "vitest";
import type { Programme, StageState } from "../shared/line/types";
import { honoursToBegin } from "./programme_asks";

const programme = (running: number | null, honours: "PLANNED" | "DONE" = "PLANNED") =>
  ({
    running,
    items: [
      { number: 1, kind: "CEREMONY", state: "RUNNING", title: "Chào cờ" },
      { number: 2, kind: "HONOURS", state: honours, title: "Biểu dương" },
    ],
  }) as unknown as Programme;
const stage = (card: string, rehearsal = false) => ({ rehearsal, on_air: { card } }) as unknown as StageState;

test("a name on air while the flag is still being saluted in the programme proposes the honouring", () => {
  expect(honoursToBegin(programme(1), stage("HONOREE"))?.title).toBe("Biểu dương");
  expect(honoursToBegin(programme(1), stage("DECISION"))?.title).toBe("Biểu dương");
});

test("nothing is proposed before a name, in a rehearsal, where nobody leads the programme or the honouring was held", () => {
  expect(honoursToBegin(programme(1), stage("TITLE"))).toBeNull();
  expect(honoursToBegin(programme(1), stage("HONOREE", true))).toBeNull();
  expect(honoursToBegin(programme(null), stage("HONOREE"))).toBeNull();
  expect(honoursToBegin(programme(1, "DONE"), stage("HONOREE"))).toBeNull();
  expect(honoursToBegin(programme(2), stage("HONOREE"))).toBeNull();
});
