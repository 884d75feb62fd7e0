import { expect, test } from "vitest";
import { VERDICTS } from "../scan/deciding/decide";
import { greetingFor } from "./greeting";

const person = {
  delegate_id: "0198f0c0-0000-7000-8000-000000000001",
  form_of_address: "Bà",
  full_name: "Vi Thử Kiosk",
  unit_name: "Đơn vị thử",
  seat: "B12",
  category: "UNIT_REP",
  instruction: "",
  seat_way: "cửa trái, hàng B",
};
const first = { at: "2026-11-22T00:42:00Z", gate: "Cửa B" };

test("who comes in is greeted by name for four seconds, with the seat and the way there", () => {
  expect(greetingFor({ verdict: "ADMITTED", person, first: null, flagged: false })).toEqual({
    look: "GOOD",
    title: "Kính chào",
    name: "Bà Vi Thử Kiosk",
    seat: "B12",
    way: "cửa trái, hàng B",
    staysMs: 4_000,
    calls: false,
  });
});

test("whoever is not let in is named nowhere, hears no reason, and a steward is called", () => {
  const through = ["ADMITTED", "LEFT", "ALREADY_LEFT"];
  for (const verdict of VERDICTS.filter((one) => !through.includes(one) && one !== "NOT_VALID")) {
    const said = greetingFor({ verdict, person, first, flagged: false });
    expect(said.calls).toBe(true);
    expect(said.look).toBe("CALM");
    expect([said.name, said.seat, said.way]).toEqual(["", "", ""]);
    expect(said.title).not.toMatch(/Vi Thử|Cửa B|thu hồi|thay|phiên|không hợp lệ/);
  }
});

test("a badge that nobody knows is let in without network, and somebody comes to ask the name", () => {
  const said = greetingFor({ verdict: "ADMITTED", person: null, first: null, flagged: true });
  expect([said.look, said.calls, said.name]).toEqual(["CALM", true, ""]);
});

test("a strange code is a line and calls nobody", () => {
  expect(greetingFor({ verdict: "NOT_VALID", person: null, first: null, flagged: false })).toMatchObject({
    look: "LINE",
    calls: false,
  });
});

test("who goes out is told how to come back, and no steward is called", () => {
  const said = greetingFor({ verdict: "LEFT", person, first: null, flagged: false });
  expect([said.title, said.calls]).toEqual(["Hẹn gặp lại", false]);
});
