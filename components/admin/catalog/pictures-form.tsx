import { Checkbox } from "@/components/ui/checkbox";
import { Empty } from "@/components/ui/empty";
import { Field } from "@/components/ui/field";
import { Picture } from "@/components/ui/picture";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { optionLabel } from "@/lib/catalog/copy";
import { SHOTS } from "@/lib/catalog/model";
import { writeThings } from "@/lib/catalog/rules/desk/pictures";
import type { MediaInput } from "@/lib/catalog/schema/media";
import { translator } from "@/lib/i18n/translator";
import { Pair } from "./pair";
import { Cells, Row } from "./row";
import type { SectionProps } from "./sections";

export function PicturesForm({ product: { content }, staff: { locale } }: SectionProps) {
  const t = translator(locale, "desk.pictures");
  const colours = [...new Set(content.variants.flatMap(({ options }) => options.colour ?? []))];
  if (content.media.length === 0) return <Empty title={t("none")}>{t("noneLead")}</Empty>;
  return content.media.map((picture, index) => (
    <Row key={picture.src} legend={t("number", { number: index + 1 })}>
      <div className="grid gap-6 md:grid-cols-[9rem_1fr]">
        <Picture src={picture.src} ground={content.tile} alt="" sizes="144px" formats={picture.formats} className="w-36 self-start" />
        <PictureFields picture={picture} index={index} colours={colours} locale={locale} />
      </div>
    </Row>
  ));
}

type Given = { readonly picture: MediaInput; readonly index: number; readonly colours: readonly string[]; readonly locale: string };

function PictureFields({ picture, index, colours, locale }: Given) {
  const t = translator(locale, "desk.pictures");
  const shots = translator(locale, "catalog.product.shot");
  const at = `media.${index}`;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <input type="hidden" name={`${at}.src`} value={picture.src} />
      <Cells>
        <Select
          label={t("shot")}
          name={`${at}.shot`}
          required
          options={SHOTS.map((value) => ({ value, label: shots(value) }))}
          defaultValue={picture.shot}
        />
        <Select
          label={t("colour")}
          name={`${at}.colour`}
          empty={t("everyColour")}
          options={colours.map((value) => ({ value, label: optionLabel("colour", value, locale) }))}
          defaultValue={picture.colour ?? ""}
        />
        <Field label={t("position")} name={`${at}.position`} inputMode="numeric" defaultValue={String(index + 1)} />
      </Cells>
      <Pair locale={locale} label={t("alt")} name={`${at}.alt`} value={picture.alt} required rows={2} />
      <Pair locale={locale} label={t("caption")} name={`${at}.caption`} value={picture.caption ?? undefined} rows={2} />
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
        <TextArea
          label={t("showsIn")}
          name={`${at}.shows.in`}
          rows={2}
          hint={t("showsHint")}
          defaultValue={writeThings(picture.shows, true)}
        />
        <TextArea
          label={t("showsOut")}
          name={`${at}.shows.out`}
          rows={2}
          hint={t("showsOutHint")}
          defaultValue={writeThings(picture.shows, false)}
        />
      </div>
      <Checkbox name={`${at}.remove`} label={t("remove")} />
    </div>
  );
}
