/** The part of the validator that is used; the package brings no types of its own. */
declare module "@adobe/structured-data-validator" {
  type Given = Readonly<Record<"jsonld" | "microdata" | "rdfa", Readonly<Record<string, readonly object[]>>>> & {
    readonly errors: readonly never[];
  };
  type Issue = { readonly severity: "ERROR" | "WARNING"; readonly issueMessage: string };
  export default class Validator {
    constructor(schemaOrg: object | null);
    validate(given: Given): Promise<Issue[]>;
  }
}
