import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothing, ok, Services } from "../../shared/testing/services";
import { type Foreseen, foreseeAll, handIn, handInAll, handInsOf, sumOf } from "./hand_in";

let services: Services;
beforeEach(() => {
  services = new Services();
  vi.stubGlobal("fetch", services.fetch);
});
afterEach(() => vi.unstubAllGlobals());

const file = (scans: number) =>
  JSON.stringify({
    device_id: "d",
    sent_at: "2025-09-09T00:42:10Z",
    scans: Array.from({ length: scans }, (_, at) => ({ scan_id: `s${at}`, kind: "BADGE" })),
  });

test("only the file of a scanner is taken for one", () => {
  expect(handInsOf(file(2))[0]?.scans).toHaveLength(2);
  for (const other of ["", "xin chào", "[]", "null", '{"device_id":"d"}', file(0)])
    expect(handInsOf(other)).toEqual([]);
});

test("a long file goes in parts, and what was not taken is said once", async () => {
  const refused = {
    scan_id: "s1",
    code: "other_congress",
    problem: "Lượt quét của đại hội khác.",
    retry: true,
  };
  services.replies["/hand-ins"] = ok({ results: [{ verdict: "ADMITTED" }, refused, refused] });
  const answer = await handIn(handInsOf(file(450))[0]!);
  expect(services.asked).toHaveLength(3);
  expect(answer).toEqual({ kind: "ok", value: { taken: 3, problems: ["Lượt quét của đại hội khác."] } });
});

test("what was taken back goes with the last part, when all scans are there", async () => {
  services.replies["/hand-ins"] = ok({ results: [] });
  const undos = [{ scan_id: "s1" }];
  await handIn(handInsOf(JSON.stringify({ ...JSON.parse(file(450)), undos }))[0]!);
  expect(services.asked.map((one) => (one.body as { undos: unknown }).undos)).toEqual([[], [], undos]);
});

test("without an answer nothing is said to be taken", async () => {
  services.replies["/hand-ins"] = nothing;
  expect((await handIn(handInsOf(file(3))[0]!)).kind).toBe("away");
});

test("what a chain of codes brought goes device by device", async () => {
  services.replies["/hand-ins"] = ok({ results: [{ verdict: "ADMITTED" }] });
  const bodies = handInsOf(`[${file(2)}, ${file(1)}]`);
  expect(bodies).toHaveLength(2);
  expect(await handInAll(bodies)).toEqual({ kind: "ok", value: { taken: 2, problems: [] } });
  expect(handInsOf(`[${file(2)}, {"device_id":"d"}]`)).toEqual([]);
});

test("whom a file speaks of is asked in parts, and nothing is handed in by it", async () => {
  const line = { name: "Vi Thử Giả Lập", kept: false, undone: false, problem: "" };
  services.replies["/hand-ins/preview"] = ok([line]);
  const answer = await foreseeAll(handInsOf(`[${file(450)}, ${file(1)}]`));
  expect(answer.kind === "ok" && answer.value).toHaveLength(4);
  expect(services.asked.every((one) => one.path.endsWith("/hand-ins/preview"))).toBe(true);
});

test("each line counts once, for what it does", () => {
  const line = (changes: Partial<Foreseen>) =>
    ({ kept: false, undone: false, problem: "", ...changes }) as Foreseen;
  const lines = [{}, { kept: true }, { undone: true }, { kept: true, undone: true }, { problem: "Hỏng." }];
  expect(sumOf(lines.map(line))).toEqual({ fresh: 1, kept: 2, undone: 1, problems: 1 });
});
