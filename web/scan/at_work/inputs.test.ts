import { describe, expect, test } from "vitest";
import { choose } from "../camera/choose";
import { fold } from "../../shared/words/fold";
import { GONE_AFTER_MS, ONE_READING_MS, SameCode } from "../camera/same_code";
import { SOUNDS } from "../verdict/sounds";
import { delegate, openRosterOf, VALID } from "../testing/people";
import { uuid7 } from "../deciding/uuid7";
import { clock, clockIsWrong, edgeWords, lineInWords, listWords, look, moment, sentence } from "../words";

describe("the same code before the camera", () => {
  test("is taken once while it stays, and again after it was away", () => {
    const same = new SameCode();
    expect(same.see("a", 0)).toBe(true);
    for (let at = 100; at < 9000; at += 100) expect(same.see("a", at)).toBe(false);
    expect(same.see("a", 8900 + GONE_AFTER_MS)).toBe(true);
  });
  test("does not hide another one, and two that are seen in turns are two", () => {
    const same = new SameCode();
    same.see("a", 0);
    expect(same.see("b", 100)).toBe(true);
    for (let at = 200; at < 9000; at += 200)
      expect([same.see("a", at), same.see("b", at + 100)]).toEqual([false, false]);
  });
  test("is not lost when it came while a refusal was on the screen", () => {
    const same = new SameCode();
    same.see("a", 0);
    expect(same.see("b", 100, true)).toBe(false);
    expect(same.see("b", 200)).toBe(true);
  });
  test("is one reading with that of a USB scanner within three seconds", () => {
    const same = new SameCode();
    expect(same.see("a", 0)).toBe(true);
    expect(same.read("a", ONE_READING_MS - 1)).toBe(false);
    expect(same.read("a", ONE_READING_MS)).toBe(true);
  });
});

test("of several codes in a picture the badge is taken", () => {
  expect(choose(["https://example.vn", VALID])).toBe(VALID);
  expect(choose(["https://example.vn"])).toBe("https://example.vn");
  expect(choose([])).toBeNull();
});

test("names are found without accents, in both spellings, and given names sort first", async () => {
  expect(fold("Hoàng Thị ĐÀO")).toBe("hoang thi dao");
  expect(fold("hóa")).toBe(fold("hoá"));
  const people = [
    delegate({ delegate_id: "1", full_name: "Nguyễn Văn Ưng", credentials: [] }),
    delegate({ delegate_id: "2", full_name: "Triệu Thị Ánh", credentials: [] }),
    delegate({ delegate_id: "3", full_name: "Đinh Văn Út", scanned: false, credentials: [] }),
    delegate({ delegate_id: "4", full_name: "Lê Văn Ẩn", active: false, credentials: [] }),
  ];
  const roster = await openRosterOf(...people);
  expect(roster.search("").map((one) => one.full_name)).toEqual([
    "Đinh Văn Út",
    "Triệu Thị Ánh",
    "Nguyễn Văn Ưng",
    "Lê Văn Ẩn",
  ]);
  expect(roster.search("ung nguyen").map((one) => one.delegate_id)).toEqual(["1"]);
  expect(roster.search("ba bể")).toHaveLength(4);
});

test("people are found by position and unit too, by the beginnings of words alone", async () => {
  const people = [
    delegate({ delegate_id: "1", position: "Phó Chủ tịch", unit_name: "Huyện Ba Bể", credentials: [] }),
    delegate({ delegate_id: "2", position: "Nông dân", unit_name: "Ba Xã Sơn Bèo", credentials: [] }),
    delegate({ delegate_id: "3", position: "", unit_name: "Xã Khuba Đềbể", credentials: [] }),
  ];
  const found = (await openRosterOf(...people)).search("pho chu tich").map((one) => one.delegate_id);
  expect(found).toEqual(["1"]);
  expect((await openRosterOf(...people)).search("ba be").map((one) => one.delegate_id)).toEqual(["1", "2"]);
});

test("a scan id is a UUIDv7 of its moment", () => {
  const [first, second] = [uuid7(1_700_000_000_000), uuid7(1_700_000_000_001)];
  expect(first).toMatch(/^018bcfe5-6800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first < second).toBe(true);
});

test("scan ids stand in the order of their making, also when the clock is set back", () => {
  const ids = [uuid7(1_700_000_100_000)];
  for (let at = 0; at < 5_000; at++) ids.push(uuid7(1_700_000_000_000));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(5_001);
});

test("the large words accuse nobody and tell Vietnam's time", () => {
  expect(clock("2026-11-22T00:42:00Z")).toBe("07:42");
  expect(sentence("ALREADY_CHECKED_IN", { at: "2026-11-22T00:42:00Z", gate: "Cửa A" })).toBe(
    "ĐÃ VÀO 07:42 ngày 22/11, CỬA A",
  );
  expect(moment("2026-11-22T00:42:00Z", Date.parse("2026-11-22T16:00:00Z"))).toBe("07:42");
  expect(moment("2026-11-22T00:42:00Z", Date.parse("2026-11-22T17:00:00Z"))).toBe("07:42 ngày 22/11");
  expect(sentence("ALREADY_CHECKED_IN")).toBe("ĐÃ VÀO");
  expect(sentence("NOT_VALID")).toBe("QUÉT LẠI");
  expect(sentence("REVOKED")).toBe("MỜI QUA BÀN HỖ TRỢ");
});

test("the header says that there is a line only while scans are taken", () => {
  expect(lineInWords("UP", 0)).toBe("Có mạng");
  for (const state of ["UNKNOWN", "SLOW", "DOWN"] as const)
    expect(lineInWords(state, 0)).not.toContain("Có mạng");
  expect(lineInWords("UP", 2)).toBe("Máy chủ chưa nhận 2 lượt quét");
});

test("the edge tells how many scans wait and for how long, and nothing while the server decides", () => {
  expect(edgeWords("DOWN", 13, 4 * 60_000)).toBe("Ngoại tuyến · 13 chờ · 4 phút");
  expect(edgeWords("DOWN", 0, 5_000)).toBe("Ngoại tuyến");
  expect(edgeWords("SLOW", 1, 3 * 3600_000)).toBe("Mạng chậm · 1 chờ · 3 giờ");
  for (const state of ["UP", "UNKNOWN"] as const) expect(edgeWords(state, 13, 60_000)).toBe("");
});

test("an admission without a name looks like no other, and a misread code is no refusal", () => {
  const person = delegate();
  expect(look({ verdict: "ADMITTED", flagged: true, person: null })).toBe("name");
  expect(look({ verdict: "ADMITTED", flagged: true, person })).toBe("good");
  expect(look({ verdict: "NOT_VALID", flagged: false, person: null })).toBe("again");
  expect(look({ verdict: "REVOKED", flagged: false, person })).toBe("bad");
});

test("the sounds can be told apart with closed eyes, by how many notes there are, how high and how long", () => {
  const heard = Object.values(SOUNDS).map((notes) => {
    const way = Math.sign(notes[notes.length - 1]!.pitch - notes[0]!.pitch);
    const length = Math.max(...notes.map((note) => note.from + note.length));
    return `${notes.length} ${way} ${length > 500 ? "long" : length < 60 ? "tick" : "short"}`;
  });
  expect(new Set(heard).size).toBe(heard.length);
  const high = (what: keyof typeof SOUNDS) => Math.max(...SOUNDS[what].map((note) => note.pitch));
  expect(high("good")).toBeGreaterThan(4 * high("bad"));
});

test("a wrong clock is named with how far and which way", () => {
  expect(clockIsWrong(24 * 3600_000)).toMatch(/^Đồng hồ máy nhanh 1 ngày/);
  expect(clockIsWrong(-3 * 3600_000)).toMatch(/^Đồng hồ máy chậm 3 giờ/);
  expect(clockIsWrong(-150_000)).toMatch(/^Đồng hồ máy chậm 3 phút/);
});

test("a fresh list is worth no word, an old one says how old, and no list says so", () => {
  expect([listWords(0), listWords(4 * 60_000), listWords(12 * 60_000), listWords(null)]).toEqual([
    "",
    "",
    "Danh sách cũ 12 phút",
    "Chưa có danh sách",
  ]);
});
