import { expect, test, vi } from "vitest";
import { addressesOf, addressFor, keepAddresses, keptAddresses } from "./addresses";
import { codeOf, pairingLink } from "../access/pairing/pairing_link";

const SAID =
  "https://localhost:8443, https://192.168.1.5:8443, https://10.0.0.7:8443 | http://192.168.1.5:8080 | AB:12:CD";

test("a page opened as localhost names the addresses that a phone can open, and where it learns to trust them", () => {
  expect(addressesOf(SAID, "https://localhost:8443")).toEqual({
    phones: ["https://192.168.1.5:8443", "https://10.0.0.7:8443"],
    trust: "http://192.168.1.5:8080",
    fingerprint: "AB:12:CD",
  });
});

test("a page opened by a name of its own offers that first, and each address once", () => {
  expect(addressesOf(SAID, "https://10.0.0.7:8443").phones).toEqual([
    "https://10.0.0.7:8443",
    "https://192.168.1.5:8443",
  ]);
  expect(addressesOf("https://daihoi.example.vn | ", "https://daihoi.example.vn")).toEqual({
    phones: ["https://daihoi.example.vn"],
    trust: "",
    fingerprint: "",
  });
});

test.each(["", "<html>Đăng nhập Wi-Fi</html>", "https://localhost:8443 | http://localhost:8080 | AB:12:CD"])(
  "without an address for phones there is none: %s",
  (said) =>
    expect(addressesOf(said, "https://localhost:8443")).toEqual({ phones: [], trust: "", fingerprint: "" }),
);

test("a pairing link carries its code where no server sees it, and anything else carries none", () => {
  const link = pairingLink("https://192.168.1.5:8443", "/scan/", "012345678901");
  expect(new URL(link).pathname).toBe("/scan/");
  expect(codeOf(new URL(link).hash)).toBe("012345678901");
  for (const hash of ["", "#", "#ghep=1234567", "#ghep=123456789", "#ghep=1234567a", "#01234567"])
    expect(codeOf(hash)).toBe("");
});

test("whoever sits at another machine is told an address that is one there", () => {
  const known = { phones: ["https://192.168.1.5:8443"], trust: "", fingerprint: "" };
  expect(addressFor("https://10.0.0.2:8443", "https://dh.example", known).origin).toBe(
    "https://10.0.0.2:8443",
  );
  expect(addressFor("https://localhost:8443", "https://dh.example", known).origin).toBe("https://dh.example");
  expect(addressFor("https://localhost:8443", "", known).origin).toBe("https://192.168.1.5:8443");
  expect(addressFor("https://localhost:8443", "", null)).toEqual({
    origin: "https://localhost:8443",
    onlyHere: true,
  });
});

test("where else the installation was found is known while it is not found here", () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  const here = "https://192.168.1.5:8443";
  expect(keptAddresses(here)).toEqual([]);
  keepAddresses(addressesOf("https://localhost:8443, https://192.168.1.5:8443, https://10.0.0.7:8443", here));
  keepAddresses(addressesOf("", "https://localhost:8443"));
  expect(keptAddresses(here)).toEqual(["https://10.0.0.7:8443"]);
  vi.unstubAllGlobals();
});
