import { expect, test } from "vitest";
import type { Roll } from "../../shared/line/types";
import { honouredWords } from "./honoured";

type Entry = Roll["entries"][number];
const entry = (more: object) =>
  ({
    kind: "INDIVIDUAL",
    posthumous: false,
    name: "Vi Thử An",
    award_name: "Bằng khen",
    status: "SCHEDULED",
    representative: { delegate_id: "an" },
    ...more,
  }) as unknown as Entry;

test("an honour of one's own stays, one that is received for others passes over, and what was given is not told", () => {
  const all = [
    entry({}),
    entry({ kind: "COLLECTIVE", name: "Sở Y tế" }),
    entry({ status: "PRESENTED" }),
    entry({ representative: { delegate_id: "other" } }),
  ];
  const said = honouredWords(all, "an", "Vi Thử An");
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("người thay không nhận");
  expect(said[1]).toContain("cho Sở Y tế: người thay sẽ nhận tiếp");
  expect(honouredWords(all, "nobody", "Vi Thử Bình")).toEqual([]);
});
