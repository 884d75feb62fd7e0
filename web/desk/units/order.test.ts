import { expect, test } from "vitest";
import { arranged, moved } from "./order";

const unit = (unit_code: string) => ({ unit_code });

test("what is moved takes its new place and pushes the others on", () => {
  expect(moved(["a", "b", "c", "d"], 3, 1)).toEqual(["a", "d", "b", "c"]);
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
});

test("nothing is moved beyond the ends or from nowhere", () => {
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 9)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 7, 0)).toEqual(["a", "b"]);
});

test("units that came meanwhile stand behind those that were arranged", () => {
  expect(arranged([unit("new"), unit("a"), unit("b")], ["b", "a"])).toEqual([
    unit("b"),
    unit("a"),
    unit("new"),
  ]);
});
