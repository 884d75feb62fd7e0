import { expect, test } from "vitest";
import { nameOnCard } from "./id_card";

test.each([
  ["seven fields", "000196280165|280165280|Vi Thử Thị Ngân|27071996|Nữ|Tổ 3, Ba Bể, Bắc Kạn|01012021"],
  ["no old number", "000196280165||Vi Thử Thị Ngân|27071996|Nữ|Ba Bể|01012021"],
  ["six fields", "000196280165|Vi Thử Thị Ngân|27071996|Nữ|Thôn Nà Ngân|01012021"],
])("the name on an identity card is found by what stands in the field: %s", (_, text) => {
  expect(nameOnCard(text)).toBe("Vi Thử Thị Ngân");
});

test("what is no card, and a card without a name, gives none", () => {
  for (const text of [
    "Vi Thử Thị Ngân",
    "1".repeat(214),
    "000196280165|280165280|27071996|Nữ|01012021",
    "||",
  ])
    expect(nameOnCard(text)).toBe("");
});
