/** Gives each module its texts in the language of the device. */
import toRuntime, { type CatalogModule, type Runtime } from "wuchale/runtime";
import { language } from "../shared/words/language";

type Catalogs = { [language: string]: CatalogModule };

const known = new WeakMap<Catalogs, Runtime>();

export function getRuntime(catalogs: Catalogs): Runtime {
  const found = known.get(catalogs) ?? toRuntime(catalogs[language], language);
  known.set(catalogs, found);
  return found;
}
