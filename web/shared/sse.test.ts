import { expect, test } from "vitest";
import { FrameReader } from "./sse";

test("a frame is given when its empty line has come, whatever the pieces were", () => {
  const reader = new FrameReader();
  expect(reader.take("id: 7\nevent: card\nda")).toEqual([]);
  expect(reader.take('ta: {"card":"TITLE"}\n\n: ping\n\n')).toEqual([
    { id: "7", event: "card", data: '{"card":"TITLE"}' },
  ]);
});

test("a ping is no frame, and the id of an earlier frame is kept", () => {
  const reader = new FrameReader();
  reader.take("id: 3\ndata: a\n\n");
  expect(reader.take(": ping\n\n")).toEqual([]);
  expect(reader.take("data: b\n\n")[0]?.id).toBe("3");
});
