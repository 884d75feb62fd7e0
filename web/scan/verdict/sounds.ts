/** A sound for each verdict, told apart with closed eyes by rhythm, height and colour; iPhones vibrate for no page. */
import { pref, setPref } from "../keeping/storage/prefs";
import type { Tone } from "../words";

interface Note {
  /** Hertz. */
  readonly pitch: number;
  /** Milliseconds. */
  readonly from: number;
  readonly length: number;
  readonly shape: OscillatorType;
}

export type Heard = Tone | "stray";

const note = (pitch: number, from: number, length: number, shape: OscillatorType = "sine"): Note => ({
  ...{ pitch, from, length, shape },
});

/** good: one step up. out: three steps down. name: three steps up. warn: the same tone twice. bad: long and low. again: a step down. shut: one soft tone. stray: a tick. */
export const SOUNDS: Record<Heard, readonly Note[]> = {
  good: [note(659, 0, 90), note(988, 100, 160)],
  out: [note(988, 0, 70), note(831, 80, 70), note(659, 160, 120)],
  name: [note(523, 0, 90), note(659, 110, 90), note(988, 220, 220)],
  warn: [note(440, 0, 150, "triangle"), note(440, 250, 150, "triangle")],
  bad: [note(165, 0, 700, "square")],
  again: [note(523, 0, 110, "triangle"), note(349, 120, 200, "triangle")],
  shut: [note(392, 0, 260)],
  stray: [note(1_200, 0, 35)],
};
const LOUDNESS: Partial<Record<OscillatorType, number>> = { square: 0.18, triangle: 0.45 };

/** What a phone does in the hand, milliseconds on and off. */
export const SHAKES: Record<Heard, number | number[]> = {
  good: 60,
  out: 60,
  name: [60, 60, 60, 60, 60],
  warn: [80, 60, 80],
  bad: [220, 90, 220],
  again: [40, 40, 40],
  shut: 120,
  stray: 20,
};

let context: AudioContext | null = null;

export function soundIsOn(): boolean {
  return pref("sound") !== "off";
}

export function setSound(on: boolean): void {
  setPref("sound", on ? "on" : "off");
}

/** Browsers let a page sound only after a touch or a key; to be called at each until one was enough. */
export function wakeSound(): void {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  if (context.state !== "running") void context.resume().catch(() => undefined);
}

/** Sounds and shakes; silent where the browser or the steward wants it so. */
export function tell(what: Heard): void {
  navigator.vibrate?.(SHAKES[what]);
  if (!soundIsOn() || context?.state !== "running") return;
  for (const { pitch, from, length, shape } of SOUNDS[what]) {
    const [oscillator, gain] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime + from / 1000;
    const end = start + length / 1000;
    oscillator.type = shape;
    oscillator.frequency.value = pitch;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LOUDNESS[shape] ?? 0.6, start + 0.01);
    gain.gain.setValueAtTime(LOUDNESS[shape] ?? 0.6, end - 0.02);
    gain.gain.linearRampToValueAtTime(0, end);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(end);
  }
}
