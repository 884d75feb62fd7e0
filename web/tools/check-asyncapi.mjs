// Reads an AsyncAPI file with the AsyncAPI project's own parser and prints what it finds; exits 1 on an error.
import { readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";

const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], "utf8"));
const ERROR = 0;
for (const one of diagnostics.filter(({ severity }) => severity === ERROR)) {
  console.log(`${one.path.join(".")}: ${one.message}`);
}
process.exit(document ? 0 : 1);
