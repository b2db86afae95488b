import { Pair } from "@/components/admin/catalog/pair";
import { Cells, Row } from "@/components/admin/catalog/row";
import { typedNumber } from "@/components/admin/catalog/typed";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { HAZARD_LEVELS, LINE_KINDS } from "@/lib/guides/model";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import { contentsOf } from "@/lib/guides/rules/contents";
import type { PictureChoice } from "@/lib/guides/rules/desk/parts";
import type { GuideStep } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { HeightFields } from "./height-fields";
import { PictureFields } from "./picture-fields";
import { WhenFields } from "./when-fields";

export type StepGiven = {
  readonly guide: StaffGuide;
  readonly step: GuideStep;
  readonly choices: readonly PictureChoice[];
  readonly locale: string;
};

const EMPTY_ROWS = 2;
const withEmpty = <T,>(rows: readonly T[]): (T | undefined)[] => [...rows, ...Array<undefined>(EMPTY_ROWS).fill(undefined)];

/** All of one step, both languages side by side. */
export function StepFields(given: StepGiven) {
  const { step, choices, locale } = given;
  const t = translator(locale, "guideDesk.fields");
  return (
    <>
      <Pair locale={locale} label={t("title")} name="title" value={step.title} required />
      <Lines {...given} />
      <Pair locale={locale} label={t("expected")} name="expected" value={step.expected} hint={t("expectedHint")} required rows={2} />
      <Row legend={t("picture")}>
        <PictureFields name="picture" picture={step.picture} choices={choices} marked locale={locale} />
      </Row>
      <Hazard {...given} />
      <Row legend={t("explanation")}>
        <Pair locale={locale} label={t("explanationText")} name="explanation.text" value={step.explanation?.text} rows={4} />
        <PictureFields name="explanation.picture" picture={step.explanation?.picture} choices={choices} locale={locale} />
      </Row>
      <Reasons {...given} />
      <Uses {...given} />
      <WhenFields when={step.when} locale={locale} />
      <HeightFields byHeight={step.byHeight} locale={locale} />
      <Cells>
        <Field label={t("minutes")} name="minutes" inputMode="numeric" defaultValue={typedNumber(step.minutes, locale)} />
        <Field label={t("filmFrom")} name="film.from" inputMode="decimal" defaultValue={typedNumber(step.film?.from, locale)} />
        <Field label={t("filmTo")} name="film.to" inputMode="decimal" defaultValue={typedNumber(step.film?.to, locale)} />
      </Cells>
    </>
  );
}

function Lines({ step, locale }: StepGiven) {
  const t = translator(locale, "guideDesk");
  return withEmpty(step.lines).map((line, index) => (
    <Row key={line ? `${index}-${line.text.en}` : `new-${index}`} legend={`${t("fields.lines")} ${index + 1}`}>
      <Cells>
        <Select
          label={t("fields.kind")}
          name={`lines.${index}.kind`}
          required
          options={LINE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          defaultValue={line?.kind ?? "info"}
        />
        <Field label={t("fields.marker")} name={`lines.${index}.marker`} defaultValue={line?.marker ?? ""} />
      </Cells>
      <Pair locale={locale} label={t("fields.text")} name={`lines.${index}.text`} value={line?.text} rows={2} />
    </Row>
  ));
}

function Hazard({ step, locale }: StepGiven) {
  const t = translator(locale, "guideDesk");
  return (
    <Row legend={t("fields.hazard")}>
      <Select
        label={t("fields.level")}
        name="hazard.level"
        empty={t("noHazard")}
        options={HAZARD_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
        defaultValue={step.hazard?.level ?? ""}
      />
      <Pair locale={locale} label={t("fields.text")} name="hazard.text" value={step.hazard?.text} rows={2} />
    </Row>
  );
}

function Reasons({ guide, step, locale }: StepGiven) {
  const t = translator(locale, "guideDesk.fields");
  const items = contentsOf(guide.data, guide).map(({ item, name }) => ({ value: item, label: pick(name, locale) }));
  return withEmpty(step.reasons).map((reason, index) => (
    <Row key={reason?.key ?? `new-${index}`} legend={`${t("reasons")} ${index + 1}`}>
      <Cells>
        <Field label={t("key")} name={`reasons.${index}.key`} hint={t("keyHint")} spellCheck={false} defaultValue={reason?.key ?? ""} />
        <Select label={t("item")} name={`reasons.${index}.item`} empty={t("noItem")} options={items} defaultValue={reason?.item ?? ""} />
      </Cells>
      <Pair locale={locale} label={t("text")} name={`reasons.${index}.text`} value={reason?.text} />
    </Row>
  ));
}

function Uses({ guide, step, locale }: StepGiven) {
  const t = translator(locale, "guideDesk.fields");
  const items = contentsOf(guide.data, guide);
  if (items.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1 border-line border-t pt-3">
      <legend className="float-start w-full font-mono text-muted text-xs">{t("uses")}</legend>
      {items.map(({ item, name }) => (
        <Checkbox key={item} name={`uses.${item}`} label={pick(name, locale)} defaultChecked={step.uses.includes(item)} />
      ))}
    </fieldset>
  );
}
