import { expect, test } from "vitest";
import { told } from "./told";

test("what the door says is said in English where that is chosen, sentence by sentence", () => {
  const twice = "Thiết bị đã mời vào khi mất mạng; Ban Tổ chức cần kiểm tra lại. Thẻ của một đại hội khác.";
  expect(told(twice, "vi")).toBe(twice);
  expect(told(twice, "en")).toBe(
    "A device without network let this person in; the organisers have to look at it. A badge of another congress.",
  );
  expect(told("Lời khác của máy chủ.", "en")).toBe("Lời khác của máy chủ.");
  expect(told("", "en")).toBe("");
});
