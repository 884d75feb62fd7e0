import { expect, test } from "vitest";
import { restsOn } from "./level";

const PLAN = { source: "Kế hoạch tháng 6/2024 của UBND tỉnh Bắc Kạn", source_province: "Bắc Kạn" };

test("a plan is named to its own province", () => {
  expect(restsOn(PLAN, " bắc kạn ")).toBe(`Căn cứ: ${PLAN.source}.`);
});

test("another province hears that the figures are a proposal, and nothing of a foreign plan", () => {
  expect(restsOn(PLAN, "Hải Phòng")).toContain("chưa có căn cứ của Hải Phòng");
  expect(restsOn(PLAN, "Hải Phòng")).not.toContain("Bắc Kạn");
  expect(restsOn(PLAN, "")).not.toContain("Bắc Kạn");
});

test("what an office has set itself is its own", () => {
  expect(restsOn({ source: "Kế hoạch 12/KH-UBND", source_province: "" }, "Hải Phòng")).toBe(
    "Căn cứ: Kế hoạch 12/KH-UBND.",
  );
});
