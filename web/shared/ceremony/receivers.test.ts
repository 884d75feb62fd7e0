import { expect, test } from "vitest";
import { found, isAddressed, lacking, lacksMarks, namesakes, toldOf, writtenName } from "./receivers";
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

test("a name that is typed for somebody who is no delegate is written as names are, with a form of address before it", () => {
  expect(writtenName("nguyễn  văn thử", "Ông")).toBe("Ông Nguyễn Văn Thử");
  expect(writtenName("VI THỬ LAN", "Bà")).toBe("Bà Vi Thử Lan");
  expect(writtenName("bà vi thử lan", "Ông")).toBe("Bà Vi Thử Lan");
  expect(writtenName("đồng chí VI THỬ LAN", "")).toBe("Đồng chí Vi Thử Lan");
  expect(writtenName("Vi Thử Lan", "")).toBe("Vi Thử Lan");
  expect(isAddressed("đồng chí Vi Thử Lan")).toBe(true);
  expect(isAddressed("Bà Lan")).toBe(false); // it may be a name
});

test("a name without marks is asked about, and a delegate of that very name is offered first", () => {
  expect(lacksMarks("Bà nguyen van sai")).toBe(true);
  expect(lacksMarks("Nguyễn Văn Thử")).toBe(false);
  expect(namesakes(all, "ba vi thu lan")).toEqual([]);
  expect(namesakes(all, "Bà vi thu lan").map((each) => each.delegate_code)).toEqual(["GL-001"]);
  expect(namesakes(all, " ")).toEqual([]);
});

test("what is still to be said of whoever receives is said, one thing after the other", () => {
  const said = { sought: "", chosen: false, written: false, others: true, lacksCapacity: true };
  expect(lacking(said)).toBe("Gõ tên người nhận.");
  expect(lacking({ ...said, sought: "Lan" })).toContain("hoặc chọn tên vừa gõ");
  expect(lacking({ ...said, sought: "Lan", others: false })).toBe("Chọn người nhận trong danh sách.");
  expect(lacking({ ...said, sought: "Lan", written: true })).toBe("Chọn danh xưng trước tên.");
  expect(lacking({ ...said, sought: "Lan", chosen: true })).toBe("Chọn tư cách của người nhận thay.");
  expect(lacking({ ...said, sought: "Lan", chosen: true, lacksCapacity: false })).toBe("");
});
