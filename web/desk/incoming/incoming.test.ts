import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastOf } from "../../shared/words/lists";
import { CONFLICT, nothing, type Reply } from "../../shared/testing/services";
import { takenIn } from "./taken_in";
import { Incoming } from "./incoming.svelte";
import type { ToldRoster } from "../../shared/line/types";
import { question, roster } from "./testing/files";

const file = (name = "so-y-te.xlsx") => new File(["bytes of the file"], name);

interface Sent {
  path: string;
  file: string;
  answers: unknown;
}
let sent: Sent[];
let replies: (Reply | Promise<Response>)[];
let stored: number;
let incoming: Incoming;
beforeEach(() => {
  sent = [];
  replies = [];
  stored = 0;
  incoming = new Incoming("c1", () => (stored += 1));
  vi.stubGlobal("fetch", async (request: Request) => {
    const form = await request.formData().catch(() => new FormData());
    const upload = form.get("file");
    sent.push({
      path: new URL(request.url).pathname.split("/").pop()!,
      file: upload instanceof File ? await upload.text() : "",
      answers: JSON.parse((form.get("answers") as string | null) ?? "null"),
    });
    const reply = replies.shift()!;
    return typeof reply === "function" ? reply() : reply;
  });
});
afterEach(() => vi.unstubAllGlobals());
const ok = (value: unknown) => () => Response.json(value);

test("a file is only read at first, and every answer reads it again with all answers so far", async () => {
  replies = [ok(roster()), ok(roster()), ok(roster())];
  await incoming.take(file());
  await incoming.answer("category", "GUEST");
  await incoming.answer("delegation", "SYT");
  expect(sent.map((one) => [one.path, one.answers])).toEqual([
    ["roster-checks", {}],
    ["roster-checks", { category: "GUEST" }],
    ["roster-checks", { category: "GUEST", delegation: "SYT" }],
  ]);
  expect(stored).toBe(0);
});

test("what is taken in is the same file with the same answers as was shown", async () => {
  replies = [ok(roster()), ok(roster()), ok({ created: 1, updated: 2, import_id: "i1" })];
  await incoming.take(file());
  await incoming.answer("category", "GUEST");
  await incoming.import();
  expect(lastOf(sent)).toEqual({
    path: "roster-imports",
    file: "bytes of the file",
    answers: { category: "GUEST" },
  });
  expect([incoming.report?.created, stored]).toEqual([1, 1]);
});

test("an answer that comes late says nothing about newer ones", async () => {
  let late!: (response: Response) => void;
  replies = [ok(roster()), new Promise((resolve) => (late = resolve)), ok(roster({ notes: ["newest"] }))];
  await incoming.take(file());
  const first = incoming.answer("category", "GUEST");
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await incoming.answer("category", "LEADER");
  late(Response.json(roster({ notes: ["older"] })));
  await first;
  expect(incoming.told?.notes).toEqual(["newest"]);
  expect(incoming.busy).toBeNull();
});

test("nothing can come in while the answers are read again, when it fails, or above the cap", async () => {
  let slow!: (response: Response) => void;
  replies = [
    ok(roster()),
    new Promise((resolve) => (slow = resolve)),
    CONFLICT,
    ok(roster({ too_many: "quá" })),
    ok(roster({ must_answer: "Còn 1 câu hỏi" })),
  ];
  await incoming.take(file());
  expect(incoming.ready).toBe(true);
  const again = incoming.answer("a", "b");
  expect(incoming.ready).toBe(false);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  slow(Response.json(roster()));
  await again;
  expect(incoming.ready).toBe(true);
  await incoming.answer("a", "c");
  expect([incoming.ready, incoming.trouble?.detail]).toEqual([false, "Câu 409 của máy chủ."]);
  await incoming.check();
  expect(incoming.ready).toBe(false);
  await incoming.import();
  expect(sent.every((one) => one.path === "roster-checks")).toBe(true);
});

test("the corrected file keeps the answers, another file starts anew", async () => {
  replies = [ok(roster()), ok(roster()), ok(roster()), ok(roster())];
  await incoming.take(file());
  await incoming.answer("delegation", "SYT");
  await incoming.take(file());
  expect(lastOf(sent)?.answers).toEqual({ delegation: "SYT" });
  await incoming.take(file("huyen-ba-be.xlsx"));
  expect(lastOf(sent)?.answers).toEqual({});
});

test("after its report a file of the same name is another unit's: nothing is answered for it", async () => {
  replies = [ok(roster()), ok(roster()), ok({ created: 1, updated: 2, import_id: "i1" }), ok(roster())];
  await incoming.take(file());
  await incoming.answer("delegation", "SYT");
  await incoming.import();
  await incoming.take(file());
  expect(lastOf(sent)?.answers).toEqual({});
});

test("a file that waited is answered by nobody, one that was laid aside as it was answered", async () => {
  replies = Array.from({ length: 5 }, () => ok(roster()));
  await incoming.takeAll([file("ds.xlsx"), file("ds.xlsx")]);
  await incoming.answer("delegation", "SYT");
  await incoming.later();
  expect(lastOf(sent)?.answers).toEqual({});
  await incoming.answer("delegation", "SGD");
  await incoming.later();
  expect(lastOf(sent)?.answers).toEqual({ delegation: "SYT" });
});

test("what was answered about a category is proposed for the same question of the next file that was chosen with it", async () => {
  const asks = roster({
    questions: [
      question("category", { proposals: [{ choice: "GUEST", text: "Khách mời" }] }),
      question("delegation", { kind: "delegation", proposals: [{ choice: "SYT", text: "Sở Y tế" }] }),
    ],
  });
  replies = Array.from({ length: 6 }, () => ok(asks));
  await incoming.takeAll([file("a.xlsx"), file("b.xlsx")]);
  await incoming.answerAll({ category: "GUEST", delegation: "SYT" });
  await incoming.later();
  expect([incoming.file?.name, lastOf(sent)?.answers]).toEqual(["b.xlsx", { category: "GUEST" }]);
  expect([...incoming.carried]).toEqual(["category"]);
  await incoming.answer("category", "GUEST");
  expect([...incoming.carried]).toEqual([]);
});

test("a file that this machine can't read is said, and nothing is sent", async () => {
  const locked = file();
  locked.arrayBuffer = () => Promise.reject(new DOMException("locked", "NotReadableError"));
  await incoming.take(locked);
  expect(incoming.trouble?.detail).toContain("Đóng tệp trong Excel");
  expect([sent, incoming.busy]).toEqual([[], null]);
});

test("no answer leaves everything as it was shown, to be tried again", async () => {
  replies = [ok(roster()), nothing];
  await incoming.take(file());
  await incoming.import();
  expect([incoming.report, stored, incoming.told?.counts.new]).toEqual([null, 0, 1]);
  expect(incoming.trouble?.status).toBe(0);
});

test("people are counted, not rows", () => {
  expect(takenIn(1, 20)).toBe("1 mới, 20 đổi");
  expect([takenIn(9, 0), takenIn(0, 2), takenIn(0, 0)]).toEqual(["9 mới", "2 đổi", ""]);
});

test("a file in which somebody is no longer comes in for their withdrawal alone", async () => {
  const counts = { rows: 3, new: 0, changed: 0, unchanged: 3, refused: 0, waiting: 0 };
  const gone = [{ question: "gone:DB-0007", code: "DB-0007" }];
  const told = { counts, gone } as unknown as Partial<ToldRoster>;
  replies = [ok(roster(told)), ok(roster(told)), ok(roster(told))];
  await incoming.take(file());
  expect([incoming.leaving, incoming.ready]).toEqual([0, false]);
  await incoming.answer("gone:DB-0007", "withdraw");
  expect([incoming.leaving, incoming.ready]).toEqual([1, true]);
  await incoming.answer("gone:DB-0007", "keep");
  expect([incoming.leaving, incoming.ready]).toEqual([0, false]);
});

test("of several files one is talked over and the others wait, each in its turn", async () => {
  replies = [ok(roster()), ok(roster()), ok(roster())];
  await incoming.takeAll([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")]);
  expect([incoming.file?.name, incoming.queue.map(({ name }) => name)]).toEqual([
    "a.xlsx",
    ["b.xlsx", "c.xlsx"],
  ]);
  await incoming.later();
  expect([incoming.file?.name, incoming.queue.map(({ name }) => name)]).toEqual([
    "b.xlsx",
    ["c.xlsx", "a.xlsx"],
  ]);
  incoming.drop(incoming.queue[0]!);
  incoming.forget();
  await incoming.next();
  expect([incoming.file?.name, incoming.queue]).toEqual(["a.xlsx", []]);
});
