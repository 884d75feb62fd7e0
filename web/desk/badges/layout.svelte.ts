/** The size in which this desk looks at badges and prints them one by one: what is seen is what is printed. */
export type Layout = "SMALL" | "A6";

export const LAYOUTS: readonly (readonly [Layout, string])[] = [
  ["SMALL", "90 × 65 mm"],
  ["A6", "A6"],
];

export const desk = $state<{ layout: Layout }>({ layout: "SMALL" });
