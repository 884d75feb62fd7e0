import { expect, test } from "vitest";
import { steady } from "./late";

test("who comes in later stands below, whatever the number, so that no button moves under a press", () => {
  expect(steady(["41"], ["37", "41"])).toEqual(["41", "37"]);
  expect(steady(["41", "37"], ["12", "37"])).toEqual(["37", "12"]);
  expect(steady([], ["1", "2"])).toEqual(["1", "2"]);
});
