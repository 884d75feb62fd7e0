import { expect, test } from "vitest";
import { paragraphsOf } from "./paper_text";

test("a text that was pasted is its paragraphs, whichever system it comes from", () => {
  expect(paragraphsOf("Kính thưa Đại hội,\r\n\r\n  Tôi xin báo cáo. \n\n")).toEqual([
    "Kính thưa Đại hội,",
    "Tôi xin báo cáo.",
  ]);
  expect(paragraphsOf(" \n ")).toEqual([]);
});
