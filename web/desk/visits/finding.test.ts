import { expect, test } from "vitest";
import { found, unitsOf, type Visitor } from "./finding";

const visit = {
  companions: 0,
  drivers: 0,
  cars: 0,
  arrives_on: null,
  leaves_on: null,
  contact_name: "",
  contact_phone: "",
} as unknown as Visitor["visit"];
const guest = (given: Partial<Visitor>): Visitor =>
  ({
    addressed: "Ông Nông Đức Ước",
    position: "",
    unit_name: "Huyện Ba Bể",
    delegate_code: "KM-001",
    phone: "",
    answer: null,
    leave: null,
    ...given,
    visit: { ...visit, ...given.visit },
  }) as Visitor;
const uoc = guest({ phone: "0912 345 678" });
const dao = guest({
  addressed: "Bà Hoàng Thị Đào",
  unit_name: "Sở Y tế",
  answer: "CONFIRMED",
  visit: { ...visit, companions: 1, cars: 1, contact_name: "Lý Văn Ất" },
});
const all = [uoc, dao];

test("a guest is found by name without marks, by delegation, by who is called for them, by number", () => {
  expect(found(all, "hoang dao", "", "")).toEqual([dao]);
  expect(found(all, "ba be", "", "")).toEqual([uoc]);
  expect(found(all, "ly van", "", "")).toEqual([dao]);
  expect(found(all, "0912345", "", "")).toEqual([uoc]);
  expect(found(all, "345678", "", "")).toEqual([uoc]);
  expect(found(all, "hoang uoc", "", "")).toEqual([]);
  expect(found(all, "oc", "", ""), "in the middle of a word").toEqual([]);
});

test("who does not come is found as such, and in no list of those who do", () => {
  const said = guest({ answer: "DECLINED", reason: "Đi công tác", visit: { ...visit, cars: 1 } });
  const excused = guest({ leave: "ABSENT", reason: "Ốm" });
  const late = guest({ leave: "LATE" });
  const some = [said, excused, late];
  expect(found(some, "", "", "AWAY")).toEqual([said, excused]);
  expect(found(some, "", "", "CONFIRMED")).toEqual([late]);
  expect(found(some, "", "", "UNANSWERED")).toEqual([]);
  expect(found(some, "", "", "COMPANY")).toEqual([]);
});

test("words and filters hold together", () => {
  expect(found(all, "", "Sở Y tế", "")).toEqual([dao]);
  expect(found(all, "", "", "UNANSWERED")).toEqual([uoc]);
  expect(found(all, "", "", "CONFIRMED")).toEqual([dao]);
  expect(found(all, "", "", "COMPANY")).toEqual([dao]);
  expect(found(all, "", "", "NO_CONTACT")).toEqual([dao]);
  expect(found(all, "dao", "Huyện Ba Bể", "")).toEqual([]);
  expect(unitsOf(all)).toEqual(["Huyện Ba Bể", "Sở Y tế"]);
});

test("who stands there comes, whatever was said, and whose stay misses the congress is found as such", () => {
  const there = guest({ delegate_id: "a", came: true, leave: "ABSENT" });
  const beside = guest({ delegate_id: "b", answer: "CONFIRMED" });
  expect(found([there, beside], "", "", "AWAY")).toEqual([]);
  expect(found([there, beside], "", "", "CONFIRMED")).toEqual([there, beside]);
  expect(found([there, beside], "", "", "MISSING", ["b"])).toEqual([beside]);
});
