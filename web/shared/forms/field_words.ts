/** What a field lacks is said in the page's language: a browser says it in its own, which is English on many laptops. */

type Wanting = Pick<
  ValidityState,
  | "valueMissing"
  | "badInput"
  | "rangeUnderflow"
  | "rangeOverflow"
  | "tooShort"
  | "typeMismatch"
  | "patternMismatch"
>;

export interface Asked {
  type: string;
  min: string;
  max: string;
  minLength: number;
  pattern?: string;
  title?: string;
  placeholder?: string;
}

/** What to do with a field of this kind that is not valid. */
export function wordsFor(lacks: Wanting, asked: Asked): string {
  const { type, min, max, minLength } = asked;
  if (lacks.valueMissing) {
    if (type === "checkbox") return "Đánh dấu ô này để đi tiếp.";
    return type === "radio" || type.startsWith("select") ? "Chọn một mục." : "Điền ô này.";
  }
  if (lacks.badInput && type === "number") return "Ghi một số.";
  if (lacks.rangeUnderflow) return `Ghi số từ ${min} trở lên.`;
  if (lacks.rangeOverflow) return `Ghi số đến ${max} thôi.`;
  if (lacks.tooShort) return `Ghi ít nhất ${minLength} ký tự.`;
  if (lacks.typeMismatch && type === "email") return "Ghi đúng địa chỉ thư, ví dụ ten@co-quan.vn.";
  if (lacks.patternMismatch) return expected(asked);
  return "Ghi đúng dạng của ô này.";
}

/** What is to be written, as the field itself tells it. */
function expected({ pattern = "", title, placeholder }: Asked): string {
  if (title) return `Xin ghi: ${title}.`;
  if (/^\[[01]-9\]/.test(pattern)) return "Ghi số bằng chữ số, ví dụ 12.";
  if (placeholder) return `Xin ghi như: ${placeholder}.`;
  return "Ghi đúng dạng của ô này.";
}

/** Fields that bear our words, which would keep them invalid: they are judged anew before each press. */
const spoken = new Set<HTMLInputElement>();

function say({ target }: Event) {
  const field = target as HTMLInputElement;
  if (!("validity" in field) || field.validity.customError) return; // it has words of its own
  field.setCustomValidity(wordsFor(field.validity, field));
  spoken.add(field);
}

function judgeAnew() {
  for (const field of spoken) field.setCustomValidity("");
  spoken.clear();
}

if (typeof document !== "undefined") {
  document.addEventListener("invalid", say, true);
  for (const event of ["input", "change", "click", "keydown"])
    document.addEventListener(event, judgeAnew, true);
}
