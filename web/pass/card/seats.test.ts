import { expect, test } from "vitest";
import { sittingsOf } from "../words";
import { seatsOf } from "./seats";

const eve = { session_name: "Phiên trù bị", starts_at: "2026-01-01T07:00:00Z" };
const main = { session_name: "Phiên chính thức", starts_at: "2026-01-02T00:30:00Z" };
const own = { ...main, seat: "C-23", way: "cửa phải", plan: null };
const shown = (given: Parameters<typeof seatsOf>[0]) =>
  seatsOf(given).map(({ session, seat }) => [session, seat]);

test("each sitting is named with its seat, in their order, and the usual seat is nobody's where all have their own", () => {
  const card = { seat: "B-1", seat_way: "cửa trái", seat_plan: null };
  expect(shown({ ...card, sessions: [eve, main], session_seats: [own] })).toEqual([
    ["Phiên trù bị", "B-1"],
    ["Phiên chính thức", "C-23"],
  ]);
  expect(shown({ ...card, sessions: [main], session_seats: [own] })).toEqual([["Phiên chính thức", "C-23"]]);
  expect(shown({ ...card, sessions: [eve, main] })).toEqual([["", "B-1"]]);
  expect(shown({ ...card, seat: "", sessions: [eve, main], session_seats: [own] })).toEqual([
    ["Phiên chính thức", "C-23"],
  ]);
});

test("a card that an older page kept without its sittings shows the usual seat first", () => {
  expect(shown({ seat: "B-1", session_seats: [own] })).toEqual([
    ["", "B-1"],
    ["Phiên chính thức", "C-23"],
  ]);
});

test("when one comes stands in the order of time, whatever the card begins with", () => {
  const card = {
    starts_at: "2026-12-05T01:00:00Z",
    sessions: [
      { session_name: "Phiên khai mạc", starts_at: "2026-12-05T01:00:00Z" },
      { session_name: "Phiên trù bị", starts_at: "2026-12-04T07:00:00Z" },
    ],
  };
  expect(sittingsOf(card).map(({ name, at }) => [name, at.time])).toEqual([
    ["Phiên trù bị", "14:00"],
    ["", "08:00"],
  ]);
  expect(sittingsOf({ starts_at: "" })).toEqual([]);
});
