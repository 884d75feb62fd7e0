/** The last way out for scans that can't be sent from this device: a file that the organisers hand in. */
import type { DeviceClock } from "../../deciding/device_clock";
import type { Entry } from "../entry";
import { batchOf, undoOf } from "../report";
import type { Device } from "../wire";

export interface HandIn {
  readonly name: string;
  /** A body of `POST /hand-ins`. */
  readonly body: ReturnType<typeof batchOf> & { device_id: string; from: string; undos: Undone[] };
}

/** What the steward took back, by the scan that it takes back. */
type Undone = { scan_id: string } & Partial<NonNullable<ReturnType<typeof undoOf>>>;

/**
 * One file for each device that this one was: a body names one device of one congress. `at`: device time, milliseconds; `now`: who
 * this device is, so that whoever takes over can say whose scans they are.
 */
export function handIns(
  entries: readonly Entry[],
  clock: DeviceClock,
  at: number,
  now: Device | null = null,
): HandIn[] {
  const devices = [...new Set(entries.map((entry) => entry.device_id))];
  return devices.map((device_id, index) => {
    const own = entries.filter((entry) => entry.device_id === device_id);
    const undone = own.filter((entry) => entry.undo === "WANTED");
    return {
      name: `luot-quet-${stampOf(at)}${devices.length > 1 ? `-${index + 1}` : ""}.json`,
      body: {
        device_id,
        from: now?.device_id === device_id ? `${now.gate.name} · ${now.name}` : "",
        ...batchOf(own, clock),
        undos: undone.map((entry) => ({ scan_id: entry.id, ...undoOf(entry, clock) })),
      },
    };
  });
}

/** Lets the browser save them among its downloads. */
export function saveFiles(files: readonly { name: string; body: object }[]): void {
  for (const { name, body } of files) {
    const address = URL.createObjectURL(new Blob([JSON.stringify(body)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

/** `stampOf(…)` -> "20261122-0742", in the device's own time. */
function stampOf(at: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = new Date(at);
  const date = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  return `${date}-${two(day.getHours())}${two(day.getMinutes())}`;
}
