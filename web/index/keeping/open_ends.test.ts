import { expect, test } from "vitest";
import { openEnds, type Told } from "./open_ends";

const quiet: Told = { ends: [], doors: { conflicts: 0, conflicts_elsewhere: 0 }, stage: { corrections: [] } };

test("who closes a congress is told each open thing with its number and where it is finished", () => {
  const found = openEnds(
    {
      ends: [
        { kind: "HELD", number: 1 },
        { kind: "CHANGES_ASKED", number: 12 },
        { kind: "DOORS", number: 1 },
        { kind: "LETTERS", number: 3 },
      ],
      doors: { conflicts: 1, conflicts_elsewhere: 2 },
      stage: { corrections: ["Một lời đính chính"] },
    },
    "c1",
  );
  expect(found.map((one) => [one.words, one.to])).toEqual([
    ["01 người đang tạm giữ để xác minh", "/review/?congress=c1"],
    ["12 người đơn vị đề nghị sửa, chưa xét", "/desk/?congress=c1"],
    ["01 phiên còn mở cửa", ""],
    ["03 thư chưa gửi", "/desk/?congress=c1#gui-the"],
    ["03 lượt quét mâu thuẫn chưa giải quyết", "/live/?congress=c1"],
    ["01 lời đính chính chờ người thứ hai", "/roll/?congress=c1"],
  ]);
});

test("a congress in which nothing is open is closed without a list", () => {
  expect(openEnds(quiet, "c1")).toEqual([]);
});

test("a service that does not answer is not taken for one in which nothing is open", () => {
  expect(openEnds({ ...quiet, doors: null, stage: null }, "c1").map((one) => one.to)).toEqual([
    "/live/?congress=c1",
    "/roll/?congress=c1",
  ]);
});
