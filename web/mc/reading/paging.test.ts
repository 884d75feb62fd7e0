import { expect, test } from "vitest";
import { isMore, pageFrom } from "./paging";

test("pages lead through the whole of a text in order, none leaves a line out, and the last one ends it", () => {
  const text = { scrollTop: 0, clientHeight: 330, scrollHeight: 1_200 };
  const tops = [0];
  while (isMore(text)) tops.push((text.scrollTop = pageFrom(text, 1)));
  expect(text.scrollTop + text.clientHeight).toBe(text.scrollHeight);
  tops.slice(1).forEach((top, at) => expect(top - tops[at]!).toBeLessThanOrEqual(text.clientHeight - 57));
  expect(pageFrom(text, -1)).toBeLessThan(text.scrollTop);
  expect(pageFrom({ ...text, scrollTop: 10 }, -1)).toBe(0);
});

test("what stands whole on the screen has no further page", () => {
  expect(isMore({ scrollTop: 0, clientHeight: 600, scrollHeight: 601 })).toBe(false);
});
