import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Card } from "../../shared/line/types";
import { asInside, FOR_THE_PUBLIC } from "./inside";

const card = (kind: string) =>
  ({ card: kind, title_lines: ["Đại hội"], text: "Khẩu hiệu" }) as unknown as Card;

test("a screen inside shows the title for what the programme sends, and names and rites as everywhere", () => {
  for (const kind of FOR_THE_PUBLIC) expect(asInside(card(kind)).card).toBe("TITLE");
  for (const kind of "TITLE HONOREE ROW DECISION PHOTO_CALL FLAG_SALUTE SILENCE BLACK".split(" "))
    expect(asInside(card(kind))).toEqual(card(kind));
});

test("page and service mean the same cards", () => {
  const registry = resolve(import.meta.dirname, "../../../services/honors/domain/screens/registry.py");
  const listed = /FOR_THE_PUBLIC = frozenset\(([\s\S]*?)\n\)/.exec(readFileSync(registry, "utf8"))![1]!;
  expect([...listed.matchAll(/CardKind\.(\w+)/g)].map(([, kind]) => kind).sort()).toEqual(
    [...FOR_THE_PUBLIC].sort(),
  );
});
