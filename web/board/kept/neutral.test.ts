import { expect, test } from "vitest";
import type { Card } from "../../shared/line/types";
import { neutralCard, neutralOf } from "./neutral";

const named = {
  card: "HONOREE",
  title_lines: ["Đại hội giả lập"],
  synthetic: true,
  text: null,
  honoree: { name: "Bà Thử Nghiệm" },
} as Card;

test("what lies on the device is the title and no name", () => {
  expect(neutralOf(named)).not.toContain("Thử Nghiệm");
  expect(neutralCard(neutralOf(named))).toMatchObject({
    card: "TITLE",
    title_lines: ["Đại hội giả lập"],
    honoree: null,
  });
});

test("a device that never was a screen, or whose memory is spoiled, has no picture", () => {
  for (const kept of [null, "", "{", "{}", '{"title_lines":[1]}']) expect(neutralCard(kept)).toBeNull();
});
