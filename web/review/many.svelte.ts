/** Approving many at once: one decision after the other, each over what stood in the list, so that a name which another changed is left out. */
import { type Answer, ask } from "../shared/line/answer";
import { seen } from "../shared/words/nominations";
import { registration } from "../shared/line/services";
import type { ListedNomination, NominationFile } from "../shared/line/types";

/** Whoever can be approved without being opened: handed in, complete, no alternate and not on hold. */
export const isPlain = ({ state, alternate, hold, to_complete }: ListedNomination): boolean =>
  state === "SUBMITTED" && alternate === null && hold === "" && to_complete.length === 0;

export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

type Decide = (one: ListedNomination) => Promise<Answer<NominationFile>>;

const approve: Decide = ({ delegate_id, version }) =>
  ask(
    registration.POST("/delegates/{delegate_id}/nomination/decision", {
      params: seen(delegate_id, version),
      body: { step: "APPROVE", reason: "" },
    }),
  );

export class ManyApprovals {
  /** How many of `total` are decided on while it goes on; total 0: nothing goes on. */
  done = $state(0);
  total = $state(0);
  approved = $state(0);
  leftOut = $state.raw<readonly LeftOut[]>([]);
  #stopped = false;

  constructor(private readonly decide: Decide = approve) {}

  stop(): void {
    this.#stopped = true;
  }

  /** Approves in the order of the list; without an answer, or where nobody more can be approved, it goes no further. */
  async run(people: readonly ListedNomination[]): Promise<void> {
    this.#stopped = false;
    [this.done, this.total, this.approved, this.leftOut] = [0, people.length, 0, []];
    for (const one of people) {
      if (this.#stopped) break;
      const answer = await this.decide(one);
      this.done += 1;
      if (answer.kind === "ok") this.approved += 1;
      else {
        const why =
          answer.problem.code === "overtaken" ? "Người khác vừa sửa hồ sơ này." : answer.problem.detail;
        this.leftOut = [...this.leftOut, { name: one.full_name, why }];
        if (answer.kind !== "refused") break;
      }
    }
    this.total = 0;
  }
}
