/** What libraries of ours call and browsers of early 2021 (iOS 15.0 to 15.3) do not have yet. The first import of every page. */

if (!("hasOwn" in Object)) {
  const hasOwn = (object: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(object, name);
  Object.defineProperty(Object, "hasOwn", { value: hasOwn, writable: true, configurable: true });
}

export {};
