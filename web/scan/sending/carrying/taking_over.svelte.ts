/** What the camera sees of another scanner's chain of codes, or a file brings, until somebody says that it is taken over. */
import { ChainReader } from "../../../shared/door/code_chain";
import type { Brought, CarriedScans } from "./carried";

const NOT_OURS = "Đây không phải lượt quét do máy quét lưu. Chọn tệp có tên “luot-quet-….json”.";
const OTHER_CONGRESS =
  "Các lượt này thuộc một đại hội khác nên máy này không giữ hộ. Chuyển cho Ban Tổ chức.";
const OWN = "Đây là lượt quét của chính máy này: máy tự gửi khi có mạng.";
const NO_STORAGE =
  "Bộ nhớ của máy này đang không giữ được gì, nên không nhận giữ hộ. Dùng máy khác, hoặc chuyển cho Ban Tổ chức.";

const TAKEN_MS = 8_000;
const REFUSAL_MS = 20_000;

/** Where this device stands, and whether what it takes outlives its page. */
export interface Taker {
  readonly deviceId: string;
  readonly congressId: string;
  readonly stored: boolean;
}

export class TakingOver {
  /** How many codes of the chain were seen; `total` 0: none. */
  seen = $state(0);
  total = $state(0);
  /** Whole and understood; waits for a yes. */
  offered = $state.raw<readonly Brought[] | null>(null);
  /** What became of it, or why it can't be taken; "": nothing to say. */
  word = $state("");
  bad = $state(false);
  readonly #carried: CarriedScans;
  readonly #taker: () => Taker | null;
  #chain = new ChainReader();
  /** The last chain that somebody decided on: the camera still looks at it. */
  #settled = "";
  #whole = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(carried: CarriedScans, taker: () => Taker | null) {
    this.#carried = carried;
    this.#taker = taker;
  }

  /** Takes what the camera read. True: it was part of a chain, and no badge. */
  see(text: string): boolean {
    if (!this.#chain.take(text)) return text.startsWith("DH1:");
    if (this.offered) return true;
    const { total, missing } = this.#chain;
    if (missing.length > 0) {
      this.total = total;
      this.seen = total - missing.length;
      this.word = "";
    } else void this.#chain.text().then((whole) => this.#completed(whole));
    return true;
  }

  /** Takes what a file says. */
  read(text: string): void {
    this.#settled = "";
    this.#completed(text);
  }

  get scans(): number {
    return this.offered?.reduce((sum, { scans }) => sum + scans.length, 0) ?? 0;
  }

  /** Whose they are, in words; "" where they do not say. */
  get from(): string {
    return [...new Set(this.offered?.map(({ from }) => from).filter(Boolean))].join(", ");
  }

  async take(): Promise<void> {
    if (!this.offered) return;
    const bodies = this.offered;
    const from = this.from;
    this.#end();
    const fresh = await this.#carried.take(bodies);
    this.#say(fresh > 0 ? taken(fresh, from) : "Máy này đã giữ các lượt đó rồi.", false);
  }

  leave(): void {
    this.#end();
    this.word = "";
  }

  /** Says it for a while: it stands over the camera, and what is held is said beside the line anyway. */
  #say(word: string, bad: boolean): void {
    this.word = word;
    this.bad = bad;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.word = ""), bad ? REFUSAL_MS : TAKEN_MS);
  }

  #end(): void {
    this.#settled = this.#whole;
    this.offered = null;
    this.seen = this.total = 0;
    this.#chain = new ChainReader();
  }

  #completed(whole: string | null): void {
    if (whole === null) {
      this.#chain = new ChainReader(); // parts that do not fit together: it begins anew
      return;
    }
    if (whole === this.#settled || this.offered) return;
    this.#whole = whole;
    this.seen = this.total;
    const bodies = broughtIn(whole);
    const no = this.#refusal(bodies);
    if (no) {
      this.#end();
      this.#say(no, true);
    } else {
      this.word = "";
      this.offered = bodies;
    }
  }

  #refusal(bodies: readonly Brought[]): string {
    const taker = this.#taker();
    if (bodies.length === 0 || !taker) return NOT_OURS;
    if (bodies.every(({ device_id }) => device_id === taker.deviceId)) return OWN;
    const foreign = (body: Brought) => body.scans.some(({ congress_id }) => congress_id !== taker.congressId);
    if (bodies.some(foreign)) return OTHER_CONGRESS;
    return taker.stored ? "" : NO_STORAGE;
  }
}

function taken(scans: number, from: string): string {
  return from ? `Đã nhận giữ hộ ${scans} lượt của ${from}.` : `Đã nhận giữ hộ ${scans} lượt.`;
}

/** The contents of a file or chain, one for each device; none for anything else. */
export function broughtIn(text: string): Brought[] {
  try {
    const said = JSON.parse(text) as unknown;
    const bodies = (Array.isArray(said) ? said : [said]) as (Partial<Brought> | null)[];
    const right = bodies.every((body) => typeof body?.device_id === "string" && !!body.scans?.length);
    return right ? (bodies as Brought[]) : [];
  } catch {
    return [];
  }
}
