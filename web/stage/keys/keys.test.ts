import { expect, test } from "vitest";
import { actOf } from "./keys";

const press = { key: "PageDown", repeat: false, modified: false, typing: false, asking: false };

test("F4: a key that is held down is one press, also Enter on a focused button", () => {
  expect(actOf(press)).toBe("take");
  expect(actOf({ ...press, repeat: true })).toBe("nothing");
  expect(actOf({ ...press, key: "Enter" })).toBeNull();
  expect(actOf({ ...press, key: "Enter", repeat: true })).toBe("nothing");
  expect(actOf({ ...press, key: " ", repeat: true })).toBe("nothing");
});

test("F6: PageDown, PageUp and Esc work in a field too; letters stay letters there", () => {
  const typing = { ...press, typing: true };
  expect(actOf(typing)).toBe("take");
  expect(actOf({ ...typing, key: "PageUp" })).toBe("again");
  expect(actOf({ ...typing, key: "Escape" })).toBe("close");
  for (const key of ["b", "B", ".."])
    expect(actOf({ ...typing, key, code: key === ".." ? "Period" : "KeyB" })).toBeNull();
  expect(actOf({ ...typing, key: "F9" })).toBe("black");
  expect(actOf({ ...typing, key: "Enter", repeat: true })).toBeNull();
});

test("F8: the panic key works beside an open question, nothing else does", () => {
  const asking = { ...press, asking: true };
  expect(actOf({ ...asking, key: "b" })).toBe("black");
  expect(actOf({ ...asking, key: ".." })).toBe("black");
  expect(actOf(asking)).toBe("nothing");
  expect(actOf({ ...press, key: "B", modified: true })).toBeNull();
});

test("Esc empties the frame of what comes next only where it has nothing else to close", () => {
  const escape = { ...press, key: "Escape", free: true };
  expect(actOf(escape)).toBe("disarm");
  expect(actOf({ ...escape, free: false })).toBe("close");
  expect(actOf({ ...escape, typing: true })).toBe("close");
  for (const letters of ["field", "nowhere"] as const) expect(actOf({ ...escape, letters })).toBe("close");
  expect(actOf({ ...escape, asking: true })).toBeNull();
  expect(actOf({ ...escape, repeat: true })).toBe("nothing");
});
