/** An honour roll in the shape that the four steps show. */
import { count, date } from "../../shared/words/format";
import type {
  KeptImport,
  KeptRoll,
  RollUndone,
  RosterUndone,
  ToldPerson,
  ToldRoll,
  ToldRoster,
} from "../../shared/line/types";

const KINDS: Record<string, string> = {
  COLLECTIVE: "Tập thể",
  HOUSEHOLD: "Hộ gia đình",
  INDIVIDUAL: "Cá nhân",
};

/** Every line of the roll as the steps show a line of a roster: what is read aloud stands where a position does. */
export function asTold(roll: ToldRoll): ToldRoster {
  const announced = roll.gone.filter((one) => one.announced);
  return {
    ...roll,
    people: roll.entries.map(asLine),
    errors: roll.errors.map((error) => ({ ...error, full_name: error.name })),
    questions: roll.questions.filter((question) => question.kind !== "gone"),
    gone: roll.gone
      .filter((one) => !one.announced)
      .map((one) => ({
        code: one.award_name,
        full_name: one.name,
        unit_code: one.unit_name,
        birth: null,
        has_badge: false,
        withdrawn: one.withdrawn,
        brought_by: "",
        elsewhere: false,
        question: `gone:${one.entry_id}`,
      })),
    notes: [
      ...roll.notes,
      ...roll.added_awards.map((award) => `“${award.name}” được thêm vào danh mục khen thưởng.`),
      ...(roll.counts.renumbered
        ? [`${count(roll.counts.renumbered)} mục khác của quyết định đổi số theo.`]
        : []),
      ...announced.map(
        (one) => `${one.name} đã công bố, không còn trong tệp: chỉ rút ở trang điều hành sân khấu.`,
      ),
    ],
    new_units: [],
    too_many: null,
    must_answer: null,
    excluded: [],
    counts: { ...roll.counts, excluded: 0 },
  };
}

const NOBODY = {
  question: "",
  sex: null,
  birth: null,
  birth_precision: null,
  unit_code: null,
  category: null,
  standing: null,
  form_of_address: "",
  workplace: "",
  seat: "",
  phone: "",
  instruction: "",
  ethnicity: null,
  religion: null,
  party_member: null,
  political_theory: null,
  further: {},
  same_as: null,
  has_badge: false,
} satisfies Partial<ToldPerson>;

type Entry = ToldRoll["entries"][number];

function asLine(entry: Entry): ToldPerson {
  const { kind, award_name, decision_number, decision_date, delegate_name, position } = entry;
  const decision = [decision_number, decision_date ? date(decision_date) : ""].filter(Boolean).join(" ngày ");
  const about = [kind ? KINDS[kind] : "", position, award_name, decision, delegate_name ?? ""];
  return {
    ...NOBODY,
    sheet: entry.sheet,
    row: entry.row,
    outcome: entry.outcome,
    full_name: [kind === "INDIVIDUAL" ? entry.form_of_address : "", entry.name].filter(Boolean).join(" "),
    unit_name: entry.unit_name,
    code: entry.delegate_code,
    position: about.filter(Boolean).join(" · "),
    changes: entry.changes,
    notes: entry.notes,
    waits_for: entry.waits_for,
  };
}

export const asUndone = (undone: RollUndone): RosterUndone => ({
  ...undone,
  returned: [],
  doubles: [],
  withdrawn: [],
  with_badge: 0,
  stayed: undone.stayed.map(({ name, why }) => ({ full_name: name, delegate_code: "", why })),
});

export const asKept = (kept: KeptRoll): KeptImport => ({
  ...kept,
  actor_name: "",
  left_out: [],
  refused: kept.refused !== "",
  open_rows:
    kept.refused && !kept.settled_at
      ? [{ at: 0, sheet: "", row: 0, full_name: "Cả tệp", why: "refused", said: kept.refused }]
      : [],
});

const HONOURS = /khen thưởng|danh hiệu|quyết định|vinh danh|tên tập thể/i;

/** Tells by its headings whether a file that was read as a roster is an honour roll. A roster may say which titles
somebody holds. */
export function looksLikeRoll(told: ToldRoster): boolean {
  return told.sheets.some((sheet) =>
    sheet.columns.some((column) => column.taken_for !== "titles" && HONOURS.test(column.name)),
  );
}

const DELEGATES = /thành phần|tư cách|ngày sinh|năm sinh|đảng viên|tôn giáo|số ghế/i;

/** Tells by its headings whether a file that was read as an honour roll is a roster: whom a list honours, it says for what. */
export function looksLikeRoster(told: ToldRoster): boolean {
  return (
    !looksLikeRoll(told) &&
    told.sheets.some((sheet) => sheet.columns.some((column) => DELEGATES.test(column.name)))
  );
}
