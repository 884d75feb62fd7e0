import { expect, test } from "vitest";
import type { StageState } from "../../shared/line/types";
import { standingOf } from "./standing";

const stage = (approval: string, announceable: boolean) =>
  ({
    revision: 7,
    unapproved: announceable ? 0 : 1,
    armed: { entry: { entry_id: "a", approval, announceable }, changes: [] },
  }) as unknown as StageState;

test("what was refused for want of approval is no longer said once the words are approved, though no revision moved", () => {
  expect(standingOf(stage("REWORDED", false))).not.toBe(standingOf(stage("APPROVED", true)));
  expect(standingOf(stage("APPROVED", true))).toBe(standingOf(stage("APPROVED", true)));
});
