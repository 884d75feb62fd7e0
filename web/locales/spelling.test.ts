/** One spelling of the tone on every page: "xóa, hủy, tùy", as in "hóa, ủy ban". */
import { expect, test } from "vitest";
import texts from "./en.json";

const OLD = /(?<!\p{L})(?!qu)\p{L}*(?:o[áàảãạ]|o[éèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/iu;

test("no text puts the tone where the old spelling has it", () => {
  expect(Object.keys(texts).filter((one) => OLD.test(one.normalize("NFC")))).toEqual([]);
});
