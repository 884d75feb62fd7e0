import { expect, test } from "vitest";
import type { Roll } from "../../shared/types";
import { choicesOf, type Person, proposed, type RollEntry, unlinkedOf } from "./linking";

const person = (code: string, full_name: string, unit_name = "Huyện Ba Bể"): Person => ({
  delegate_code: code,
  full_name,
  unit_name,
  position: "Trưởng thôn",
  birth_year: 1970,
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
});

test("who receives for a collective is for people to say", () => {
  expect(
    proposed(entry({ kind: "COLLECTIVE", name: "Nông Thị Lan" }), [person("DB-1", "Nông Thị Lan")]),
  ).toBeNull();
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

test("namesakes can be told apart where they are chosen", () => {
  const [[, first], [, second]] = choicesOf([person("DB-1", "Ma Thị Hoa"), person("DB-2", "Ma Thị Hoa")]) as [
    readonly [string, string],
    readonly [string, string],
  ];
  expect(first).not.toBe(second);
});
