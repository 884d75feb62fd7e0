/** One delegate's way in by this phone, step by step: the code at the door, whose badge, one tap, inside or waiting. */
import { isShortCode } from "../../shared/door/credential";
import {
  askForTap,
  askHowItStands,
  type Brought,
  hallCodeIn,
  phoneNumber,
  type Promised,
  type Standing,
  tap,
} from "./hall";

/** A pass that this browser holds. */
export interface HeldPass {
  /** The 214 digits of its QR. */
  readonly code: string;
  readonly name: string;
  /** Nobody real. */
  readonly synthetic?: boolean;
}

/** READ the door's code · WHOSE of several passes · TYPE a badge's digits · PROMISED one tap · then how it stands. */
export type Step = "READ" | "WHOSE" | "TYPE" | "PROMISED" | Standing["standing"];

const ASK_EVERY_MS = 3_000;
const NOT_THE_DOORS = "Đây không phải mã ở cửa. Hướng vào mã trên màn hình ở cửa, hoặc gõ 6 số dưới mã.";
const MISTYPED = "Số chưa đúng. Xem lại 12 số dưới mã QR trên thẻ.";

export class ComingIn {
  step = $state<Step>("READ");
  busy = $state(false);
  problem = $state("");
  promised = $state.raw<Promised | null>(null);
  answer = $state.raw<Standing | null>(null);
  readonly passes: readonly HeldPass[];
  #hall: string | null = null;
  #typing = false;
  #brought: Brought | null = null;
  #asking: ReturnType<typeof setTimeout> | undefined;

  /** `hall` is the code by which the phone's own camera opened this page, null where it has to be read first. */
  constructor(passes: readonly HeldPass[], hall: string | null = null) {
    this.passes = passes;
    this.#hall = hall;
    if (hall) this.#next();
  }

  /** Takes what the camera read or somebody typed of the door's code. */
  read(text: string): void {
    if (this.busy || this.step !== "READ") return;
    this.#hall = hallCodeIn(text);
    this.problem = this.#hall ? "" : NOT_THE_DOORS;
    if (this.#hall) this.#next();
  }

  choose(pass: HeldPass): Promise<void> {
    return this.#bring({ pass_code: pass.code });
  }

  /** Somebody whose pass is not here: the digits under the QR of their badge. */
  typeBadge(): void {
    this.#typing = true;
    this.problem = "";
    this.step = this.#hall ? "TYPE" : "READ";
  }

  /** Takes the twelve digits of a badge. */
  async type(digits: string): Promise<void> {
    const short_code = digits.replace(/[^0-9]/g, "");
    if (!isShortCode(short_code)) this.problem = MISTYPED;
    else await this.#bring({ short_code });
  }

  /** The one tap. */
  async tap(): Promise<void> {
    if (!this.promised || this.busy) return;
    this.busy = true;
    const told = await tap(this.promised.challenge_id, phoneNumber());
    this.busy = false;
    if (told.kind === "ok") this.#stands(told.value);
    else if (told.kind === "away")
      this.problem = told.problem.detail; // the same tap may be made again
    else this.#again(told.problem.detail);
  }

  /** Somebody who came along has no phone: the door's code is read anew, for codes are short-lived. */
  companion(): void {
    this.close();
    this.#hall = this.#brought = this.promised = this.answer = null;
    this.#typing = true;
    this.problem = "";
    this.step = "READ";
  }

  close(): void {
    clearTimeout(this.#asking);
  }

  #next(): void {
    if (this.#brought) void this.#bring(this.#brought);
    else if (this.#typing || this.passes.length === 0) this.step = "TYPE";
    else if (this.passes.length === 1) void this.choose(this.passes[0]!);
    else this.step = "WHOSE";
  }

  async #bring(brought: Brought): Promise<void> {
    if (this.busy) return;
    if (!this.#hall) return this.#again("");
    this.#brought = brought;
    this.busy = true;
    this.problem = "";
    const told = await askForTap(this.#hall, brought, phoneNumber());
    this.busy = false;
    if (told.kind === "ok") {
      this.promised = told.value;
      this.step = "PROMISED";
    } else if (told.kind === "refused" && told.problem.code === "pass_not_known") {
      this.#brought = null;
      this.#typing = "short_code" in brought;
      this.problem = told.problem.detail;
      this.step = this.#typing ? "TYPE" : "READ";
    } else this.#again(told.problem.detail);
  }

  /** Back to the door's screen; whose badge it is stays known. */
  #again(problem: string): void {
    this.#hall = this.promised = null;
    this.problem = problem;
    this.step = "READ";
  }

  #stands(answer: Standing): void {
    this.answer = answer;
    this.step = answer.standing;
    this.problem = "";
    clearTimeout(this.#asking);
    if (answer.standing === "WAITING") this.#asking = setTimeout(() => void this.#ask(), ASK_EVERY_MS);
  }

  /** Nobody answering changes nothing: whoever waits goes on waiting. */
  async #ask(): Promise<void> {
    const id = this.answer?.call_id;
    if (!id) return;
    const told = await askHowItStands(id);
    if (this.step !== "WAITING" || this.answer?.call_id !== id) return;
    this.#stands(told.kind === "ok" ? told.value : this.answer);
  }
}
