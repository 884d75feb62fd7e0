/** The key of a command that must not be done twice. */
import type { Answer } from "./answer";
import { newId } from "./ids";

/** Keeps one key until an answer says what became of the command: after a lost answer the second press is the same command. */
export class CommandKey {
  #key = newId();

  get value(): string {
    return this.#key;
  }

  /** Takes the answer to a sending of this key. Done or refused, the next press is a new command; anything else is not known yet. */
  heard(answer: Answer<unknown>): void {
    if (answer.kind === "ok" || answer.kind === "refused") this.#key = newId();
  }
}

/** Ids for commands that carry their id in the body: the same command pressed again after a lost answer keeps its id. */
export class CommandIds {
  #open = new Map<string, string>();

  /** The id for `command`, which is anything that says what shall happen. */
  of(command: unknown): string {
    const name = JSON.stringify(command);
    const id = this.#open.get(name) ?? newId();
    this.#open.set(name, id);
    return id;
  }

  heard(command: unknown, answer: Answer<unknown>): void {
    if (answer.kind === "ok" || answer.kind === "refused") this.#open.delete(JSON.stringify(command));
  }
}
