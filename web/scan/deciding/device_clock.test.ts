import { describe, expect, test } from "vitest";
import { DeviceClock } from "./device_clock";

const HOUR = 3600_000;
/** A device whose clocks the test moves; `wall` may be set, `mono` may sleep. */
class Clocks {
  true_ = Date.parse("2026-11-22T00:00:00Z");
  wall: number;
  mono = 1_000;
  clock: DeviceClock;

  constructor(error = 0) {
    this.wall = this.true_ + error;
    this.clock = new DeviceClock(
      () => this.wall,
      () => this.mono,
    );
    this.ask();
  }

  passes(ms: number, asleep = false): void {
    this.true_ += ms;
    this.wall += ms;
    if (!asleep) this.mono += ms;
  }

  setRight(): void {
    this.wall = this.true_;
  }

  ask(): void {
    this.clock.heard(new Date(this.true_).toUTCString(), 0);
  }

  /** How old something is that was made before `meanwhile`, in whole seconds. */
  ageAfter(meanwhile: () => void): number {
    const stamp = this.clock.stamp();
    meanwhile();
    const { age_ms } = this.clock.age(stamp);
    return Math.round(age_ms! / 1000);
  }
}

describe("the age of a scan is true", () => {
  test("while the clock is wrong by a day all the time", () => {
    const device = new Clocks(-24 * HOUR);
    expect(device.ageAfter(() => device.passes(HOUR))).toBe(3600);
  });

  test.each([-24 * HOUR, 24 * HOUR])(
    "when a clock wrong by %i ms is set right before the sending",
    (error) => {
      const device = new Clocks(error);
      const age = device.ageAfter(() => {
        device.passes(HOUR);
        device.setRight();
        device.ask();
      });
      expect(age).toBe(3600);
    },
  );

  test.each([-24 * HOUR, 24 * HOUR])("when a clock wrong by %i ms is set right before the scan", (error) => {
    const device = new Clocks(error);
    device.setRight();
    const age = device.ageAfter(() => {
      device.passes(HOUR);
      device.ask();
    });
    expect(age).toBe(3600);
  });

  test("when the phone slept meanwhile and its unset clock stood still", () => {
    const device = new Clocks(-3 * HOUR);
    const age = device.ageAfter(() => {
      device.passes(60_000);
      device.passes(HOUR, true);
      device.ask();
    });
    expect(age).toBe(3660);
  });

  test("never negative", () => {
    const device = new Clocks();
    expect(device.ageAfter(() => (device.wall -= HOUR))).toBe(0);
  });
});

test("after a reload the wall clock tells the age, corrected by the server's at both ends", () => {
  const before = new Clocks(-24 * HOUR);
  const stamp = before.clock.stamp();
  before.passes(HOUR);
  const after = new Clocks();
  after.true_ = after.wall = before.true_;
  after.ask();
  expect(after.clock.age(stamp)).toEqual({ age_ms: null, wall_age_ms: HOUR });
});

describe("a wrong clock is known", () => {
  test("from one minute on, and how far it is off", () => {
    expect(new Clocks(24 * HOUR).clock.wrongBy).toBeGreaterThan(23.9 * HOUR);
    expect(new Clocks(-2 * HOUR).clock.wrongBy).toBeLessThan(-1.9 * HOUR);
    expect(new Clocks(30_000).clock.wrongBy).toBeNull();
  });

  test("no longer when it was set right", () => {
    const device = new Clocks(24 * HOUR);
    device.setRight();
    device.ask();
    expect(device.clock.wrongBy).toBeNull();
  });

  test("not from an answer that came late, nor from none", () => {
    const device = new Clocks();
    device.clock.heard(new Date(device.true_ - 300_000).toUTCString(), 300_000);
    device.clock.heard(null, 0);
    device.clock.heard("gestern", 0);
    expect(device.clock.wrongBy).toBeNull();
  });
});
