/** What libraries of ours call and browsers of early 2021 (iOS 15.0 to 15.3) do not have yet, or say wrongly. The first import of every page. */

if (!("hasOwn" in Object)) {
  const hasOwn = (object: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(object, name);
  Object.defineProperty(Object, "hasOwn", { value: hasOwn, writable: true, configurable: true });
}

/** A system without a language (LANG=C) names one that Intl refuses, and a library that asks with it takes the whole page along. */
try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, "language", { value: "vi-VN", configurable: true });
}

export {};
