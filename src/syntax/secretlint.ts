/** What of secretlint's rules is used: its own types are those of a package that is not installed with them. */
export interface SecretLintRuleCreator {
  readonly meta: { readonly id: string };
  create(
    context: {
      report(finding: { readonly range: readonly number[] }): void;
      ignore(finding: unknown): void;
      createTranslator(): () => { readonly message: string; readonly messageId: string };
    },
    options: object,
  ): {
    file?(source: {
      readonly content: string;
      readonly filePath: string;
      readonly ext: string;
      readonly contentType: "text";
      readonly hasBOM: boolean;
    }): void;
  };
}
