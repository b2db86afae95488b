import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { translator } from "@/lib/i18n/translator";
import { LANGUAGES, type Localized } from "@/lib/kernel/localized";

type Given = {
  readonly locale: string;
  readonly label: string;
  readonly name: string;
  readonly value?: Partial<Localized> | undefined;
  readonly hint?: string;
  readonly required?: boolean;
  /** More than one line. */
  readonly rows?: number;
};

/** The same words in both languages, side by side where there is room. */
export function Pair({ locale, label, name, value, hint, required, rows }: Given) {
  const t = translator(locale, "desk.languages");
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
      {LANGUAGES.map((language) => {
        const given = {
          label: t("of", { label, language: t(language) }),
          name: `${name}.${language}`,
          defaultValue: value?.[language] ?? "",
          ...(hint && { hint }),
          ...(required && { required }),
        };
        return rows ? <TextArea key={language} {...given} rows={rows} /> : <Field key={language} {...given} />;
      })}
    </div>
  );
}
