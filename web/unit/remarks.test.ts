import { expect, test } from "vitest";
import type { ListedNomination } from "../shared/line/types";
import { remarks } from "./remarks";

const labels = new Map([
  ["position", "chức vụ"],
  ["ethnicity", "dân tộc"],
]);
const one = { position: "Giám đốc", missing: [], has_photo: true } as unknown as ListedNomination;

test("a guest with nothing but a name and a delegate without a portrait are remarked on", () => {
  expect(remarks({ ...one, position: "", has_photo: false }, labels)).toEqual(["chức vụ", "ảnh chân dung"]);
  expect(remarks({ ...one, missing: ["ethnicity"] }, labels)).toEqual(["dân tộc"]);
  expect(remarks(one, labels)).toEqual([]);
});
