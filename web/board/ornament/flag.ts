/** The star of the national flag, for a flag 90 long and 60 high whose middle is 0,0. */

/** From the middle to a point: a fifth of the flag's length (Regulation 973-TTg of 21 July 1956). */
const OUTER = 90 / 5;
/** Where two points meet, so that their edges lie on straight lines from point to point. */
const INNER = (OUTER * Math.cos((2 * Math.PI) / 5)) / Math.cos(Math.PI / 5);

/** The ten corners as `x,y`, from the upright point on clockwise. */
export const star = Array.from({ length: 10 }, (_, index) => {
  const radius = index % 2 ? INNER : OUTER;
  const angle = (Math.PI / 5) * index;
  return `${(radius * Math.sin(angle)).toFixed(3)},${(-radius * Math.cos(angle)).toFixed(3)}`;
}).join(" ");
