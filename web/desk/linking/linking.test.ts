import { expect, test } from "vitest";
import type { Roll } from "../../shared/line/types";
import {
  choicesOf,
  countLinked,
  countPeople,
  linkedOf,
  mayReceive,
  mayUnlink,
  oddOf,
  type Person,
  proposed,
  type RollEntry,
  soughtIn,
  unlinkedOf,
  unsaidOf,
} from "./linking";

const person = (code: string, full_name: string, unit_name = "Huyện Ba Bể"): Person => ({
  delegate_id: `id-${code}`,
  delegate_code: code,
  full_name,
  unit_name,
  position: "Trưởng thôn",
  birth_year: 1970,
  category: "EXEMPLAR_INDIVIDUAL",
  credential_state: "ISSUED",
});
const entry = (different: object) =>
  ({
    kind: "INDIVIDUAL",
    name: "Nông Thị Lan",
    unit_name: "Huyện Ba Bể",
    status: "SCHEDULED",
    representative: null,
    ...different,
  }) as RollEntry;

test("one person of that very name in that unit is proposed, never one of two and never another name", () => {
  const lan = person("DB-1", "Nông  Thị LAN");
  expect(proposed(entry({}), [lan, person("DB-2", "Nông Thị Lán")])).toBe(lan);
  expect(proposed(entry({}), [lan, person("DB-3", "Nông Thị Lan")])).toBeNull();
  expect(proposed(entry({ unit_name: "Huyện Pác Nặm" }), [lan])).toBeNull();
  expect(proposed(entry({ posthumous: true }), [lan])).toBeNull();
});

test.each([
  ["Công an tỉnh Vi Thử", "Công an tỉnh"],
  ["Công an tỉnh", "Công an tỉnh Vi Thử"],
  ["Sở Y tế, tỉnh Vi Thử", "Sở Y tế"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
])("a unit is the same whether its province stands behind or not: %s, %s", (honoured, listed) => {
  const lan = person("DB-1", "Nông Thị Lan", listed);
  expect(proposed(entry({ unit_name: honoured }), [lan])).toBe(lan);
  const rep = { ...lan, category: "EXEMPLAR_COLLECTIVE_REP" };
  expect(mayReceive(entry({ kind: "COLLECTIVE", name: honoured, unit_name: "" }), [rep])).toBe(rep);
});

test("units of two provinces, and of two names, stay two", () => {
  const lan = person("DB-1", "Nông Thị Lan", "Tỉnh đoàn");
  expect(proposed(entry({ unit_name: "Ban Tỉnh ủy" }), [lan])).toBeNull();
  const other = person("DB-1", "Nông Thị Lan", "Văn phòng Tỉnh ủy Mẫu Ất");
  expect(proposed(entry({ unit_name: "Văn phòng" }), [other])).toBeNull();
});

test("who is honoured twice is counted once", () => {
  const [lan, hoa] = [person("DB-1", "Nông Thị Lan"), person("DB-2", "Ma Thị Hoa")];
  expect(countPeople([lan, hoa, lan])).toBe(2);
});

test("who receives for a collective is for people to say", () => {
  expect(
    proposed(entry({ kind: "COLLECTIVE", name: "Nông Thị Lan" }), [person("DB-1", "Nông Thị Lan")]),
  ).toBeNull();
});

test("the one representative from the very unit is offered for a collective, the one of its name for a household", () => {
  const head = { ...person("DB-1", "Vi Thử Trưởng", "Sở Y tế"), category: "EXEMPLAR_COLLECTIVE_REP" };
  const host = { ...person("DB-2", "Vi Thử Chủ"), category: "EXEMPLAR_HOUSEHOLD_REP" };
  const all = [head, host, person("DB-3", "Vi Thử Khác", "Sở Y tế")];
  const group = entry({ kind: "COLLECTIVE", name: "Sở Y tế", unit_name: "" });
  const house = entry({ kind: "HOUSEHOLD", name: "Hộ ông Vi Thử Chủ" });
  expect(mayReceive(group, all)).toBe(head);
  expect(mayReceive(group, [...all, { ...head, delegate_code: "DB-4" }])).toBeNull();
  expect(mayReceive(house, all)).toBe(host);
  expect(mayReceive(entry({ kind: "HOUSEHOLD", name: "Hộ ông Vi Thử Lạ" }), all)).toBeNull();
  expect(mayReceive(entry({}), all)).toBeNull();
});

test("what is linked, given or withdrawn waits for nobody", () => {
  const roll = {
    entries: [
      entry({}),
      entry({ representative: {} }),
      entry({ status: "REVOKED" }),
      entry({ status: "PRESENTED" }),
    ],
  } as Roll;
  expect(unlinkedOf(roll)).toHaveLength(1);
});

test("for the dead somebody receives as what was said, and whoever is no delegate any more is marked and not counted", () => {
  const name = "Nông Thị Lan";
  const linked = entry({ posthumous: true, representative: { name: "Vi Thử Hoa" } });
  const named = entry({ posthumous: true, proxy: { name: "Bà Vi Thử Hoa", position: "con gái" } });
  const gone = entry({ representative: { name, active: false } });
  expect(unlinkedOf({ entries: [linked, named, gone, entry({ posthumous: true })] } as Roll)).toHaveLength(1);
  expect([linked, named, gone].map(oddOf)).toEqual([
    "chưa ghi tư cách nhận thay",
    "",
    "không còn là đại biểu",
  ]);
  expect(countLinked([linked, named, gone, entry({})])).toBe(1);
  expect([linked, named].map(unsaidOf)).toEqual([true, false]);
  expect(mayUnlink({ ...named, sequence: 2, status: "ANNOUNCED" })).toBe(true);
});

test("a link to another name stands first, and is taken away until the person was announced", () => {
  const right = entry({ sequence: null, representative: { name: "Nông Thị Lan", unit_name: "Huyện Ba Bể" } });
  const wrong = entry({ sequence: null, representative: { name: "Nông Thị Lán", unit_name: "Huyện Ba Bể" } });
  expect(linkedOf({ entries: [right, wrong] } as Roll)).toEqual([wrong, right]);
  expect([oddOf(right), oddOf(wrong)]).toEqual(["", "tên khác"]);
  expect(mayUnlink(wrong)).toBe(true);
  expect(mayUnlink({ ...wrong, sequence: 3, status: "ANNOUNCED" })).toBe(false);
  expect(mayUnlink({ ...wrong, kind: "COLLECTIVE", sequence: 3, status: "ANNOUNCED" })).toBe(true);
  expect(soughtIn([right, wrong], "lan ba be")).toEqual([]);
  expect(soughtIn([right, wrong], "nong thi")).toHaveLength(2);
});

test("namesakes can be told apart where they are chosen", () => {
  const [[, first], [, second]] = choicesOf([person("DB-1", "Ma Thị Hoa"), person("DB-2", "Ma Thị Hoa")]) as [
    readonly [string, string],
    readonly [string, string],
  ];
  expect(first).not.toBe(second);
});
