/** Orders what the server tells of a roster file for the four steps of the page. */
import { categoryName } from "../../shared/words/words";
import type {
  KeptImport,
  RosterChange,
  RosterQuestion,
  RosterUndone,
  ToldPerson,
  ToldRoster,
} from "../../shared/line/types";

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

/** Names each reason why a line is nobody; titles and headings are parts of a table and told last. */
const LEFT_OUT: Record<string, string> = {
  title: "tiêu đề của tệp",
  heading: "tiêu đề cột",
  column_numbers: "số thứ tự cột",
  section: "tiêu đề nhóm",
  total: "dòng tổng cộng",
  date_line: "dòng ngày tháng",
  empty_sheet: "trang trống",
  not_a_list: "trang không có danh sách",
  signature: "nơi nhận, chữ ký",
  note: "ghi chú",
  list_place: "thứ tự trong đoàn",
  example: "dòng ví dụ của tệp mẫu",
  hidden_sheet: "trang ẩn",
  hidden_row: "dòng ẩn",
  struck_row: "dòng bị gạch ngang",
  alternate: "dự khuyết, dự phòng, để ngoài",
  away: "vắng, xin rút hoặc đã mất, để ngoài",
  beside: "bên cạnh bảng",
  no_person: "không có tên người",
};
export const whyLeftOut = (why: string): string => LEFT_OUT[why] ?? "không phải đại biểu";

const FIELDS: Record<string, string> = {
  full_name: "họ và tên",
  unit_code: "đoàn",
  category: "thành phần",
  standing: "tư cách",
  form_of_address: "danh xưng",
  sex: "giới tính",
  birth: "ngày sinh",
  position: "chức vụ",
  seat: "ghế",
  phone: "điện thoại",
  instruction: "hướng dẫn",
  sensitive: "dân tộc, tôn giáo, đảng viên hoặc lý luận chính trị",
  national_id: "số định danh",
  name: "tên",
  kind: "loại",
  unit_name: "đơn vị",
  award_name: "hình thức khen thưởng",
  citation: "thành tích",
  screen_citation: "thành tích trên màn hình",
  decision_number: "số quyết định",
  decision_date: "ngày quyết định",
  issuer: "cơ quan quyết định",
  list_position: "số thứ tự",
  delegate_code: "mã đại biểu",
  posthumous: "truy tặng",
  review_period: "giai đoạn",
  pronunciation: "cách đọc tên",
  assist: "đón tại cửa",
  education: "trình độ học vấn",
  titles: "danh hiệu đang giữ",
  is_manager: "quản lý hay trực tiếp",
  sector: "lĩnh vực",
  economic_component: "thành phần kinh tế",
  remote_area: "vùng sâu, vùng xa",
  needs: "cần hỗ trợ",
  email: "thư điện tử",
  note: "ghi chú",
};
export const fieldName = (field: string): string => FIELDS[field] ?? field;

const VALUES: Record<string, string> = { M: "Nam", F: "Nữ", OFFICIAL: "Chính thức", GUEST: "Khách mời" };

/** A stored value in words for people; units by their name where the page knows it. */
export function valueOf(
  { field }: RosterChange,
  value: string,
  units: Readonly<Record<string, string>>,
): string {
  if (field === "category") return categoryName(value);
  if (field === "unit_code") return units[value] ?? value;
  return field === "sex" || field === "standing" ? (VALUES[value] ?? value) : value;
}

/** Who set the value that stood there: the desk by hand, or which file; "" when that is not known or nothing stood there. */
export function setBy({ set_by, old }: RosterChange): string {
  if (!set_by || !old) return "";
  if (set_by === /* @wc-ignore */ "bàn") return "giá trị cũ sửa tại bàn";
  return set_by === /* @wc-ignore */ "sửa tay" ? "giá trị cũ sửa tay" : `giá trị cũ từ tệp ${set_by}`;
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

/** Whether an undo would take nobody back. */
export const inVain = ({ removed, restored, stayed }: RosterUndone): boolean =>
  removed + restored === 0 && stayed.length > 0;

/** Why people stay as they are, each reason once with how many it holds for: "35 người đã có thẻ sau lần nhập này". */
export function whyStayed({ stayed }: RosterUndone, noun: string): string {
  const reasons = new Map<string, number>();
  for (const { why } of stayed) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [...reasons]
    .map(
      ([why, times]) => `${times} ${noun} ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, "")}`,
    )
    .join("; ");
}

const DAY_MS = 24 * 3_600_000;

/** Tells whether a file's coming in can still be undone; the server has the last word. */
export function undoable({ undone_at, imported_at, refused }: KeptImport, now = Date.now()): boolean {
  return !refused && undone_at === null && now - Date.parse(imported_at) < DAY_MS;
}
