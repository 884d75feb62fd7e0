/** What the server tells of a roster file, as tests need it. */
import type { RosterQuestion, ToldRoster } from "../../../shared/line/types";

export const question = (id: string, given: Partial<RosterQuestion> = {}) =>
  ({
    id,
    kind: "category",
    text: id,
    rows: [],
    people: [],
    proposals: [],
    default: null,
    answer: null,
    ...given,
  }) as RosterQuestion;
export const roster = (given: Partial<ToldRoster> = {}) =>
  ({
    people: [],
    questions: [],
    errors: [],
    gone: [],
    too_many: null,
    must_answer: null,
    excluded: [],
    counts: { rows: 3, new: 1, changed: 2, unchanged: 0, refused: 0, waiting: 0 },
    ...given,
  }) as unknown as ToldRoster;
