import type { ReactNode } from "react";
import { Tabs } from "@/components/admin/tabs";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { StaffGuide } from "@/lib/guides/queries/desk";
import { translator } from "@/lib/i18n/translator";
import { pick } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { scopeWords } from "./guide-table";

type Given = {
  readonly guide: StaffGuide;
  readonly locale: string;
  readonly here: "overview" | "basics" | "contents" | "step";
  readonly children: ReactNode;
};

/** What stands over every page of one guide: which it is, what is open of it, and where its parts are. */
export function GuideFrame({ guide, locale, here, children }: Given) {
  const t = translator(locale, "guideDesk");
  const thing = pick(guide.name, locale);
  const purpose = translator(locale, "guides.purposes")(guide.purpose);
  const isOpen = guide.state !== "published";
  const parts = [
    { key: "overview", href: paths.admin.guide(guide.guideId) },
    { key: "basics", href: paths.admin.guidePart(guide.guideId, "basics") },
    { key: "contents", href: paths.admin.guidePart(guide.guideId, "contents") },
  ] as const;
  return (
    <>
      <PageHead
        title={t("of", { thing, purpose })}
        lead={
          <span className="flex flex-wrap items-baseline gap-3 text-base">
            {guide.shown === null ? <Badge>{t("states.none")}</Badge> : <Badge tone="ok">{t("shownAs", { number: guide.shown })}</Badge>}
            {isOpen && <Badge tone={guide.state === "review" ? "warn" : "info"}>{t(`states.${guide.state}`)}</Badge>}
            <span className="font-mono text-sm">{scopeWords(guide, locale)}</span>
          </span>
        }
      >
        <Breadcrumb
          label={translator(locale, "common")("breadcrumb")}
          crumbs={[{ label: t("title"), href: paths.admin.guides() }, { label: `${thing}, ${purpose}` }]}
        />
      </PageHead>
      <div className="flex flex-col gap-8">
        <Tabs label={t("parts.label")} tabs={parts.map((part) => ({ ...part, label: t(`parts.${part.key}`), here: part.key === here }))} />
        {children}
      </div>
    </>
  );
}
