import { expect, test } from "vitest";
import { type Asked, wordsFor } from "./field_words";

const fine = {
  ...{ valueMissing: false, badInput: false, rangeUnderflow: false, rangeOverflow: false },
  ...{ tooShort: false, typeMismatch: false, patternMismatch: false },
};
const text: Asked = { type: "text", min: "", max: "", minLength: -1 };

test("a field says in Vietnamese what it lacks, whatever the browser speaks", () => {
  expect(wordsFor({ ...fine, valueMissing: true }, text)).toBe("Điền ô này.");
  expect(wordsFor({ ...fine, valueMissing: true }, { ...text, type: "select-one" })).toBe("Chọn một mục.");
  expect(wordsFor({ ...fine, rangeUnderflow: true }, { ...text, type: "number", min: "2" })).toBe(
    "Ghi số từ 2 trở lên.",
  );
  expect(wordsFor({ ...fine, badInput: true }, { ...text, type: "number" })).toBe("Ghi một số.");
  expect(wordsFor(fine, text)).toBe("Ghi đúng dạng của ô này.");
});

test("what is expected is said where something else was written", () => {
  const other = { ...fine, patternMismatch: true };
  expect(wordsFor(other, { ...text, title: "giờ:phút, ví dụ 14:00" })).toBe(
    "Xin ghi: giờ:phút, ví dụ 14:00.",
  );
  expect(wordsFor(other, { ...text, pattern: "[1-9][0-9]*" })).toBe("Ghi số bằng chữ số, ví dụ 12.");
  expect(wordsFor(other, { ...text, pattern: "[A-Z]+", placeholder: "BK-VI" })).toBe("Xin ghi như: BK-VI.");
});
