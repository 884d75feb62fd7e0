import { expect, test } from "vitest";
import { found, toldOf } from "./receivers";
import type { MayReceive } from "../line/types";

const one = (delegate_code: string, name: string, more: Partial<MayReceive> = {}): MayReceive => ({
  ...{ delegate_code, name, form_of_address: "Bà", position: "", unit_name: "Xã Thử", present: false },
  ...more,
});
const all = [
  one("GL-001", "Vi Thử Lan"),
  one("GL-002", "Thử Thị Lân", { present: true }),
  one("GL-003", "Vi Thử Đào", { position: "Trưởng thôn Lan", present: true }),
];

test("who receives is found by name without accents, by unit or code, and whoever is in the hall stands first", () => {
  expect(found(all, "vi thu lan").map((each) => each.delegate_code)).toEqual(["GL-001", "GL-003"]);
  expect(found(all, "lan").map((each) => each.delegate_code)).toEqual(["GL-002", "GL-001", "GL-003"]);
  expect(found(all, "dao truong")).toHaveLength(1);
  expect(found(all, "gl-002")).toHaveLength(1);
  expect(found(all, "  ")).toEqual([]);
  expect(found(all, "không có")).toEqual([]);
});

test("two of one name are told apart by position and unit", () => {
  expect(toldOf(all[2]!)).toBe("Bà Vi Thử Đào, Trưởng thôn Lan, Xã Thử");
});
