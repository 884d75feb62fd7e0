import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { batchOf } from "../sending/report";
import { AtTheDoor, scanAt } from "../testing/at_the_door";
import { network, scanAnswer } from "../testing/gateway";
import { delegate, HEAD, openRosterOf, rosterOf, VALID } from "../testing/people";

let device: AtTheDoor;
beforeEach(async () => {
  device = await AtTheDoor.opened();
});
afterEach(() => void vi.unstubAllGlobals());

const GONE = delegate({ active: false, credentials: [] });
const ELSEWHERE = delegate({ delegate_id: "d2", session_ids: ["other"], credentials: [] });

test.each([
  ["somebody who is no delegate any more", GONE, "REVOKED", "thu hồi"],
  ["somebody invited to another session", ELSEWHERE, "WRONG_SESSION", "không được mời"],
])("without network the desk turns %s away, and lets them in by hand", async (_, person, verdict, why) => {
  network(() => "NO_NETWORK");
  const door = device.doorOf(rosterOf(person));
  const refused = await door.receive(person);
  expect(refused).toMatchObject({ verdict, decidedBy: "DEVICE" });
  expect(refused!.reason).toContain(why);
  expect(await door.receive(person, { handReason: "Có giấy mời" })).toMatchObject({ verdict: "ADMITTED" });
  expect(door.entered(person)).not.toBeNull();
});

test("without network the desk lets somebody in by hand while the doors are closed", async () => {
  network(() => "NO_NETWORK");
  const person = delegate({ credentials: [] });
  const roster = rosterOf(person);
  roster.head = { ...HEAD, session: { ...HEAD.session!, open: false } };
  const door = device.doorOf(roster);
  expect(await door.receive(person)).toMatchObject({ verdict: "WRONG_SESSION" });
  expect(await door.receive(person, { handReason: "Ban Tổ chức đồng ý" })).toMatchObject({
    verdict: "ADMITTED",
  });
});

test("somebody on no list is let in under the name that was written down, and told with the reason", async () => {
  network(() => "NO_NETWORK");
  const door = device.doorOf(rosterOf());
  const somebody = { name: "Vi Thử Khách", unit: "Báo Thử", handReason: "Phóng viên" };
  expect(await door.walkIn(somebody)).toMatchObject({ verdict: "ADMITTED", person: null });
  const [entry] = device.page.queue.all();
  expect(entry).toMatchObject({ name: "Vi Thử Khách", shown: "ADMITTED", status: "WAITING" });
  expect(batchOf([entry!], device.page.clock).scans).toMatchObject([
    { kind: "WALK_IN", name: "Vi Thử Khách", unit: "Báo Thử", hand_reason: "Phóng viên", method: "DESK" },
  ]);
});

test("a delegation that came at once is told as such", async () => {
  const asked = network(({ body }) => ({ status: 200, body: scanAnswer(body.scan_id, "ADMITTED") }));
  const person = delegate({ credentials: [] });
  await device.doorOf(rosterOf(person)).receive(person, { way: "DELEGATION" });
  expect(asked[0]!.body).toMatchObject({ kind: "RECEPTION", way: "DELEGATION", hand_reason: null });
});

test("delegations stand in the order of protocol, without those who are no delegates any more", async () => {
  const roster = await openRosterOf(
    delegate({ delegate_id: "1", unit_code: "B", unit_name: "Ba Bể", unit_place: 2 }),
    delegate({
      delegate_id: "2",
      unit_code: "Z",
      unit_name: "Sở Y tế",
      unit_place: 1,
      full_name: "Vi Thử Ưng",
    }),
    delegate({
      delegate_id: "3",
      unit_code: "Z",
      unit_name: "Sở Y tế",
      unit_place: 1,
      full_name: "Vi Thử Ánh",
    }),
    delegate({ delegate_id: "4", unit_code: "A", unit_name: "Ấp Thử", active: false }),
    delegate({ delegate_id: "5", unit_code: "C", unit_name: "An Thử" }),
  );
  expect(
    roster.delegations().map(({ code, people }) => [code, people.map((one) => one.delegate_id)]),
  ).toEqual([
    ["Z", ["3", "2"]],
    ["B", ["1"]],
    ["C", ["5"]],
  ]);
});

const SHUT = { ...HEAD, session: { ...HEAD.session!, open: false } };

test("closed doors are told from every other refusal, with network and without", async () => {
  const roster = rosterOf(delegate());
  roster.head = SHUT;
  const door = device.doorOf(roster);
  network(() => "NO_NETWORK");
  expect(await scanAt(door)).toMatchObject({ verdict: "WRONG_SESSION", shut: true });
  device.line.up = true;
  network(({ body }) => ({
    status: 200,
    body: { ...scanAnswer(body.scan_id, "WRONG_SESSION"), shut: true },
  }));
  expect(await scanAt(door)).toMatchObject({ verdict: "WRONG_SESSION", shut: true, decidedBy: "SERVER" });
  network(() => "NO_NETWORK");
  const elsewhere = device.doorOf(rosterOf(delegate({ session_ids: ["other"] })));
  expect(await scanAt(elsewhere)).toMatchObject({ verdict: "WRONG_SESSION", shut: false });
});

test.each([
  ["the doors are closed", { roster: SHUT, person: delegate(), text: VALID }],
  ["the badge is revoked", { roster: HEAD, person: delegate({}, { state: "REVOKED" }), text: VALID }],
  ["nobody has heard of the badge", { roster: SHUT, person: null, text: VALID }],
])(
  "a badge is let in for a reason although %s, and told as that badge",
  async (_, { roster, person, text }) => {
    network(() => "NO_NETWORK");
    const held = person ? rosterOf(person) : rosterOf();
    held.head = roster;
    const door = device.doorOf(held);
    expect(["WRONG_SESSION", "REVOKED"]).toContain((await scanAt(door, text)).verdict);
    const letIn = await door.scan(text, "QR", "Ban Tổ chức đồng ý");
    expect(letIn).toMatchObject({ verdict: "ADMITTED", flagged: false, decidedBy: "DEVICE" });
    const [refusal, admission] = batchOf(device.page.queue.all(), device.page.clock).scans;
    expect(refusal).toMatchObject({
      shown: expect.not.stringMatching("ADMITTED") as string,
      hand_reason: null,
    });
    expect(admission).toMatchObject({
      kind: "BADGE",
      text,
      shown: "ADMITTED",
      hand_reason: "Ban Tổ chức đồng ý",
    });
  },
);

test("what another gate did is taken back from the person, and the desk knows at once", async () => {
  const person = delegate({ present: { at: "2026-11-22T00:12:00Z", gate: "Cửa B", scan_id: "s0" } });
  const door = device.doorOf(rosterOf(person));
  const asked = network(() => ({
    status: 200,
    body: { sentence: "Đã hoàn tác: đại biểu được tính là chưa vào." },
  }));
  expect(door.entered(person)).not.toBeNull();
  expect(await door.takeBack(person, "Quét nhầm thẻ")).toContain("Đã hoàn tác");
  expect(asked).toMatchObject([{ path: "/scans/s0/undo", body: { reason: "Quét nhầm thẻ" } }]);
  expect(door.entered(person)).toBeNull();
  await door.yieldTo([], door.told());
  expect(door.entered(person)).toBeNull();
});

test("a newer word of the list holds over what was taken back for another gate", async () => {
  const person = delegate({ present: { at: "2026-11-22T00:12:00Z", gate: "Cửa B", scan_id: "s0" } });
  const roster = rosterOf(person);
  const door = device.doorOf(roster);
  network(() => ({ status: 200, body: { sentence: "Đã hoàn tác." } }));
  await door.takeBack(person, "Quét nhầm thẻ");
  await door.yieldTo(roster.rows(), door.told());
  expect(door.entered(person)).toMatchObject({ gate: "Cửa B" });
});

test("without network another gate's admission stays, and this device's own goes with its reason", async () => {
  network(() => "NO_NETWORK");
  const theirs = delegate({ present: { at: "2026-11-22T00:12:00Z", gate: "Cửa B", scan_id: "s0" } });
  const door = device.doorOf(rosterOf(theirs));
  device.line.up = false;
  await expect(door.takeBack(theirs, "Quét nhầm thẻ")).rejects.toThrow("có mạng");
  expect(door.entered(theirs)).not.toBeNull();

  const mine = delegate({ delegate_id: "d9", credentials: [] });
  await door.receive(mine);
  expect(await door.takeBack(mine, "Nhầm người")).toMatchObject({
    undo: "WANTED",
    undo_reason: "Nhầm người",
  });
  expect(door.entered(mine)).toBeNull();
});
