import { expect, test } from "vitest";
import type { StageState } from "../../shared/line/types";
import { goingOn, type Told } from "./archiving";

const doors = (open: boolean) =>
  ({ present: 52, session: { name: "Phiên chính thức", open } }) as Told["doors"];
const stage = (card: string, name?: string) =>
  ({ on_air: { card, entry: name ? { name } : null } }) as unknown as Pick<StageState, "on_air">;

test("who archives is told that doors are open, how many are in, and whose name is on the screens", () => {
  expect(goingOn({ doors: doors(true), stage: stage("HONOREE", "Vi Thử") })).toEqual([
    "Cửa đang mở cho “Phiên chính thức”, 52 người đã vào.",
    "Tên “Vi Thử” đang trên màn hình.",
  ]);
  expect(goingOn({ doors: doors(false), stage: stage("ROW") })).toEqual([
    "Một hàng trao đang trên màn hình.",
  ]);
});

test("a congress that lies still is archived without a further question", () => {
  expect(goingOn({ doors: doors(false), stage: stage("TITLE") })).toEqual([]);
});

test("a service that does not answer is not taken for a quiet one", () => {
  expect(goingOn({ doors: null, stage: null })).toHaveLength(2);
});
