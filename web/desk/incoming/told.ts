/** Orders what the server tells of a roster file for the four steps of the page. */
import type { RosterQuestion, ToldPerson, ToldRoster } from "../../shared/line/types";

export type Answers = Readonly<Record<string, string>>;
export type Step = 1 | 2 | 3 | 4;

const OF_THE_FILE = ["hidden_sheet", "hidden_rows", "struck_rows", "shifted_rows"];
const OF_THE_COLUMNS = ["column", "column_moved"];
const OF_ONE_PERSON = [
  "code",
  "other_unit",
  "renamed",
  "spelling",
  "renaming",
  "resexing",
  "id_number",
  "twice",
  "desk",
  "seat",
  "person",
  "delegate",
  "alive",
  "corrected",
];
const IN_WORDS = ["decision_number", "decision_date"];

/** Whether a question may be answered in words of one's own beside what is proposed. */
export const inWords = (question: RosterQuestion): boolean => IN_WORDS.includes(question.kind);

/** The choice that makes something new; a name of one's own may follow it. */
export const NEW = "+";
export const isNew = (choice: string | null): boolean => choice?.startsWith(NEW) ?? false;

/** Answers that take a person of the file out of this import, and put them back. */
export const OUT = "leave_out";
export const IN = "";

/** Which step asks this: the file, its columns, once for all rows, or about one person. */
export function stepOf(question: RosterQuestion): Step {
  if (OF_THE_COLUMNS.includes(question.kind)) return 2;
  if (OF_THE_FILE.includes(question.kind)) return 1;
  return OF_ONE_PERSON.includes(question.kind) ? 4 : 3;
}

/** What holds for a question: the answer given here, or the one remembered, or else the default; null: its rows wait. */
export function choiceFor(question: RosterQuestion, answers: Answers): string | null {
  return answers[question.id] ?? question.answer ?? question.default;
}

type Sheet = ToldRoster["sheets"][number];

/** Sheets with the very same columns told once, with the names of all of them: a book of one sheet a unit is one table. */
export function alikeSheets(sheets: readonly Sheet[]): { names: string[]; sheet: Sheet }[] {
  const found = new Map<string, { names: string[]; sheet: Sheet }>();
  for (const sheet of sheets) {
    const key = JSON.stringify(sheet.columns.map(({ letter, name, taken_for }) => [letter, name, taken_for]));
    const known = found.get(key);
    if (known) known.names.push(sheet.name);
    else found.set(key, { names: [sheet.name], sheet });
  }
  return [...found.values()];
}

const WHO = ["other_unit", "renamed", "spelling", "id_number", "twice"];

/** Whether a question is who somebody is: the same person as another, or a namesake. */
export const asksWho = (question: RosterQuestion): boolean => WHO.includes(question.kind);

/** What is shown as chosen: what holds, but who somebody is was chosen only by an answer, never by a default. */
export function chosenFor(question: RosterQuestion, answers: Answers): string | null {
  return asksWho(question) ? (answers[question.id] ?? question.answer ?? null) : choiceFor(question, answers);
}

/** Questions about who somebody is that nobody has answered and that do not keep their rows out. */
export function undecided(told: ToldRoster, answers: Answers): RosterQuestion[] {
  return told.questions.filter(
    (question) => asksWho(question) && question.default !== null && chosenFor(question, answers) === null,
  );
}

/** One press for several questions that nobody answered: the same words, and what each is then answered with. */
export interface Together {
  words: string;
  answers: Record<string, string>;
}

const SEVERAL = 3;

/** What several of these open questions could be answered with at once: what holds for them meanwhile, which changes nobody. */
export function together(open: readonly RosterQuestion[]): Together[] {
  const groups = new Map<string, Record<string, string>>();
  for (const { id, default: held, proposals } of open) {
    const words = proposals.find((one) => one.choice === held)?.text;
    if (held && words) groups.set(words, { ...groups.get(words), [id]: held });
  }
  return [...groups]
    .filter(([, answers]) => Object.keys(answers).length >= SEVERAL)
    .map(([words, answers]) => ({ words, answers }));
}

const rowKey = (sheet: string, row: number) => `${sheet}\n${row}`;

/** How many rows these questions are about, each counted once. */
export function rowsOf(questions: readonly RosterQuestion[]): number {
  return new Set(questions.flatMap((one) => one.rows.map(({ sheet, row }) => rowKey(sheet, row)))).size;
}

/** Questions whose rows stay out until somebody answers. */
export function openQuestions(told: ToldRoster, answers: Answers): RosterQuestion[] {
  return told.questions.filter((question) => choiceFor(question, answers) === null);
}

interface Places {
  sheets: readonly { name: string }[];
}

/** "dòng 12", with the sheet where the file has several. */
export function placeOf(told: Places, sheet: string, row: number | null): string {
  const of = told.sheets.length > 1 ? `trang “${sheet}”` : "";
  return [of, row === null ? "" : `dòng ${row}`].filter(Boolean).join(", ");
}

export interface People {
  asked: ToldPerson[];
  changed: ToldPerson[];
  new: ToldPerson[];
  unchanged: ToldPerson[];
  /** Withdrawn or replaced, and still in the file. */
  left: ToldPerson[];
}

/** The people of the file by what becomes of them, each in the order of the file. */
export function byOutcome(told: ToldRoster): People {
  const people: People = { asked: [], changed: [], new: [], unchanged: [], left: [] };
  for (const person of told.people) people[person.left ? "left" : person.outcome].push(person);
  return people;
}

/** Who is new and has a note, possible namesakes first, and who is new and has none. */
export function newcomers(told: ToldRoster): { noted: ToldPerson[]; plain: ToldPerson[] } {
  const fresh = byOutcome(told).new;
  const who = new Set(
    told.questions.filter(asksWho).flatMap((one) => one.rows.map(({ sheet, row }) => rowKey(sheet, row))),
  );
  const doubtful = (person: ToldPerson) => who.has(rowKey(person.sheet, person.row));
  const noted = fresh.filter((person) => person.notes.length || doubtful(person));
  return {
    noted: [...noted.filter(doubtful), ...noted.filter((person) => !doubtful(person))],
    plain: fresh.filter((person) => !noted.includes(person)),
  };
}

type Gone = ToldRoster["gone"][number];

/** Who is missing in the file, and who came in with another part of their unit's list, with the files they came by. */
export function missing({ gone }: Pick<ToldRoster, "gone">): { gone: Gone[]; elsewhere: Gone[]; by: string } {
  const elsewhere = gone.filter((one) => one.elsewhere);
  const files = [...new Set(elsewhere.map((one) => (one.brought_by ? `tệp ${one.brought_by}` : "ghi tay")))];
  return { gone: gone.filter((one) => !one.elsewhere), elsewhere, by: files.join(", ") };
}

type Refused = ToldRoster["errors"][number];

/** Who cannot come in as the file is, and which rows stay out because somebody answered so: about those nothing is left to do. */
export function refusedOf({ errors }: Pick<ToldRoster, "errors">): {
  faulty: Refused[];
  answered: Refused[];
} {
  return { faulty: errors.filter((one) => !one.answered), answered: errors.filter((one) => one.answered) };
}
