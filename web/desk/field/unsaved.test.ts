import { expect, test } from "vitest";
import { anythingHeld, askBeforeLeaving, hold } from "./unsaved";

test("the browser asks before it leaves as long as something is not stored", () => {
  const field = {};
  hold(field, true);
  hold(field, true);
  const leaving = new Event("beforeunload", { cancelable: true });
  askBeforeLeaving(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  hold(field, false);
  expect(anythingHeld()).toBe(false);
  const later = new Event("beforeunload", { cancelable: true });
  askBeforeLeaving(later);
  expect(later.defaultPrevented).toBe(false);
});
