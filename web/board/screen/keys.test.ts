import { expect, test } from "vitest";
import { actOf } from "./keys";

const press = (given: Partial<KeyboardEvent>) =>
  actOf({ code: "", key: "", repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...given });

test("B and the point of a remote darken the screen, capitals and Vietnamese typing included", () => {
  for (const given of [{ code: "KeyB", key: "b" }, { code: "KeyB", key: "B" }, { key: "b" }, { key: ".." }])
    expect(press(given)).toBe("dark");
  for (const given of [{ code: "F9", key: "F9" }, { key: "F9" }]) expect(press(given)).toBe("dark");
});

test("F23: F in capitals goes full screen too", () => {
  for (const given of [{ code: "KeyF", key: "f" }, { code: "KeyF", key: "F" }, { key: "F" }])
    expect(press(given)).toBe("full");
});

test("a key that is held down is one press, and a key of the browser is none of ours", () => {
  expect(press({ code: "KeyB", repeat: true })).toBeNull();
  expect(press({ code: "KeyF", ctrlKey: true })).toBeNull();
  expect(press({ code: "Enter", key: "Enter" })).toBeNull();
});
