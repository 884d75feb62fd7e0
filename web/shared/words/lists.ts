/** The last of a list; undefined for an empty one. `Array.prototype.at` came to iPhones with iOS 15.4. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
