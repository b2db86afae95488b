import { Pair } from "@/components/admin/catalog/pair";
import { Cells } from "@/components/admin/catalog/row";
import { typedNumber } from "@/components/admin/catalog/typed";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { PictureChoice } from "@/lib/guides/rules/desk/parts";
import type { GuidePicture } from "@/lib/guides/schema/document";
import { translator } from "@/lib/i18n/translator";
import { MarkedPicture } from "./marked-picture";

type Given = {
  /** The field's name: "picture", "explanation.picture". */
  readonly name: string;
  readonly picture: GuidePicture | undefined;
  readonly choices: readonly PictureChoice[];
  /** With places for the marks of its lines. */
  readonly marked?: boolean;
  readonly locale: string;
};

const EMPTY_MARKS = 2;

/** Which picture, what it shows in words, and where its marks stand. */
export function PictureFields({ name, picture, choices, marked, locale }: Given) {
  const t = translator(locale, "guideDesk.fields");
  return (
    <div className={picture ? "grid gap-6 md:grid-cols-[auto_1fr]" : undefined}>
      {picture && <Seen name={name} picture={picture} isMarked={marked ?? false} />}
      <div className="flex min-w-0 flex-col gap-3 md:col-start-2">
        <Select
          label={t("picture")}
          name={`${name}.src`}
          empty={t("noPicture")}
          options={choices.map(({ src }) => ({ value: src, label: src.split("/").slice(2).join("/") }))}
          defaultValue={picture?.src ?? ""}
        />
        <Pair locale={locale} label={t("alt")} name={`${name}.alt`} value={picture?.alt} rows={2} />
        {marked && <Marks name={name} picture={picture} locale={locale} />}
      </div>
    </div>
  );
}

/** Small, or large enough to put marks in it. */
function Seen({ name, picture, isMarked }: { name: string; picture: GuidePicture; isMarked: boolean }) {
  const src = `${picture.src}.webp`;
  if (isMarked) return <MarkedPicture src={src} name={name} saved={percentOf(picture.marks)} />;
  // biome-ignore lint/performance/noImgElement: one small size of a drawing
  return <img src={src} alt="" width={144} height={144} className="w-36 self-start" />;
}

/** As staff read and type it: a fraction of 0.315 is 31.5 per cent. */
const percentOf = (marks: GuidePicture["marks"]) =>
  marks.map(({ mark, x, y }) => ({ mark, x: Math.round(x * 1_000) / 10, y: Math.round(y * 1_000) / 10 }));

function Marks({ name, picture, locale }: Pick<Given, "name" | "picture" | "locale">) {
  const t = translator(locale, "guideDesk.fields");
  const rows = [...percentOf(picture?.marks ?? []), ...Array<undefined>(EMPTY_MARKS).fill(undefined)];
  return (
    <>
      <p className="max-w-text text-muted text-sm">{t("marksHint")}</p>
      {rows.map((each, index) => (
        <Cells key={each?.mark ?? `new-${index}`}>
          <Field label={t("mark")} name={`${name}.marks.${index}.mark`} defaultValue={each?.mark ?? ""} />
          <Field label={t("x")} name={`${name}.marks.${index}.x`} inputMode="decimal" defaultValue={typedNumber(each?.x, locale)} />
          <Field label={t("y")} name={`${name}.marks.${index}.y`} inputMode="decimal" defaultValue={typedNumber(each?.y, locale)} />
        </Cells>
      ))}
    </>
  );
}
