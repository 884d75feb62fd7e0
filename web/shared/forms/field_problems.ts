/** Which field of a form a problem is about, so that its sentence stands there. */
import type { Problem } from "../line/answer";

/** The sentence for each field that does not fit, by the field's name. */
export function byField(problem: Problem | null): Record<string, string> {
  const named = (problem?.errors ?? []).map((one) => [one.field.replace(/^body\./, ""), one.message]);
  return Object.fromEntries(named) as Record<string, string>;
}

/** The sentence for one field: its own where there is one, else what is said of the whole. */
export function sentenceBeside(name: string, problem: Problem): string {
  return byField(problem)[name] ?? problem.detail;
}

/** Each sentence once about fields that have none beside them: a field in a list ("slogans.0") counts as that list. */
export function unsaid(problem: Problem, beside: readonly string[]): string[] {
  const others = Object.entries(byField(problem)).filter(([field]) => !beside.includes(field.split(".")[0]!));
  return [...new Set(others.map(([, sentence]) => sentence))];
}
