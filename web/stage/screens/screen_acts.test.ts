import { expect, test } from "vitest";
import type { StageCongress, StageHand } from "../../shared/line/types";
import { congressesFor, kindsFor } from "./screen_acts";

const hand = (signed_in: boolean) => ({ may_operate: true, signed_in }) as StageHand;
const all = [{ congress_id: "a" }, { congress_id: "b" }] as StageCongress[];

test("a paired laptop is offered boards of its own congress only: anything else is refused", () => {
  expect(kindsFor(hand(false))).toEqual(["BOARD"]);
  expect(congressesFor(hand(false), all, "a")).toEqual([]);
  expect(kindsFor(null)).toEqual(["BOARD"]);
});

test("who signed in makes tablets and laptops of screens, and sends them to other congresses", () => {
  expect(kindsFor(hand(true))).toEqual(["BOARD", "MC", "REMOTE", "BACKSTAGE", "TV"]);
  expect(congressesFor(hand(true), all, "a").map((one) => one.congress_id)).toEqual(["b"]);
});
