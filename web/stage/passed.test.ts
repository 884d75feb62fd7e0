import { expect, test } from "vitest";
import type { RollEntry, StageState } from "../shared/types";
import { passedBy } from "./passed";

const entry = (order: number, changes: Partial<RollEntry> = {}) =>
  ({
    ...{ entry_id: `${order}`, order, batch: Math.ceil(order / 3), name: `Thử ${order}`, sequence: null },
    ...{ status: "SCHEDULED", blocked_reason: null, ...changes },
  }) as unknown as RollEntry;
const stage = (armed: RollEntry | null, last: RollEntry | null, changes: Partial<StageState> = {}) =>
  ({
    ...{ armed: armed && { entry: armed }, last, late: [], skipped: [], ...changes },
  }) as unknown as StageState;
const skip = (order: number) => ({ order, name: `Thử ${order}`, word: "vắng, bỏ qua" });

test("an absent name before the armed one is told, one behind it not yet", () => {
  const seen = stage(entry(3), entry(1), { skipped: [skip(2), skip(5)] });
  expect(passedBy(seen, [])).toEqual([skip(2)]);
});

test("when a row is left, whoever of it was not called is told, and nobody twice", () => {
  const entries = [
    entry(1, { sequence: 1 }),
    entry(2, { blocked_reason: "Chưa có mặt." }),
    entry(3, { sequence: 2 }),
    entry(4),
  ];
  const seen = stage(entries[3]!, entries[2]!, { skipped: [skip(2)] });
  expect(passedBy(seen, entries)).toEqual([skip(2)]);
  expect(passedBy(stage(entries[3]!, entries[2]!), entries).map(({ order, word }) => [order, word])).toEqual([
    [2, "Chưa có mặt."],
  ]);
});

test("who can be called stands in the strip of the late, and nowhere else", () => {
  const entries = [entry(2), entry(3, { sequence: 1 }), entry(4)];
  expect(passedBy(stage(entries[2]!, entries[1]!, { late: [entries[0]!] }), entries)).toEqual([]);
});

test("who was put off or withdrawn was decided on, and is not passed over", () => {
  const entries = [
    entry(1, { status: "DEFERRED" }),
    entry(2, { status: "REVOKED" }),
    entry(3, { sequence: 1 }),
  ];
  expect(passedBy(stage(entry(4), entries[2]!), entries)).toEqual([]);
});

test("nothing is said while nobody is armed", () => {
  expect(passedBy(stage(null, entry(1)), [entry(2)])).toEqual([]);
});
