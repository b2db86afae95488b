import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { haveIt, waiveNeed } from "@/lib/supplements/actions";
import { isRequired } from "@/lib/supplements/model";
import { isWritten, type NeedBlock, type NeedLine, openOf } from "@/lib/supplements/rules/need-list";
import { AddOffer } from "./add-offer";
import { NeedName } from "./need-name";
import { NoOffer } from "./no-offer";
import { OwnVerdict } from "./own-verdict";

type Props = { readonly block: NeedBlock; readonly variantId: string; readonly handle: string; readonly locale: string };

/** What a thing takes that is not in its box, for nobody in particular: said before the cart. The visitor's own verdict follows by itself. */
export function ProductNeeds({ block, variantId, handle, locale }: Props) {
  const t = translator(locale, "supplements.list");
  const open = openOf(block);
  return (
    <div className="flex flex-col gap-4">
      {open.length === 0 && <p>{translator(locale, "catalog.product")("nothingNeeded")}</p>}
      <Rows lines={open} handle={handle} locale={locale} />
      {open.length > 0 && (
        <div className="flex flex-col gap-1">
          <OwnVerdict address={paths.api.readiness(variantId, locale)} />
          <p>
            <Link href={`${paths(locale).cart()}#needs`} prefetch={false} className="link inline-block py-1 text-sm">
              {t("cart")}
            </Link>
          </p>
        </div>
      )}
      {block.useful.length > 0 && (
        <div>
          <h3 className="mb-2 font-semibold text-sm">{translator(locale, "catalog.product")("useful")}</h3>
          <Rows lines={block.useful} handle={handle} locale={locale} />
        </div>
      )}
    </div>
  );
}

function Rows({ lines, handle, locale }: { lines: readonly NeedLine[]; handle: string; locale: string }) {
  if (lines.length === 0) return null;
  return (
    <ul className="border-line border-b">
      {lines.map((line) => (
        <li key={line.needId} className="flex flex-col gap-2 border-line border-t py-3">
          <div className="flex flex-wrap justify-between gap-x-4">
            <p className="font-semibold">
              <NeedName line={line} locale={locale} />
            </p>
            <p className="font-mono text-muted text-sm leading-7">
              {translator(locale, "supplements.state")(line.state === "unknown" ? "depends" : isWritten(line) ? "missing" : "misfits")}
            </p>
          </div>
          <p className="max-w-text text-muted text-sm">{[line.why, ...line.limits].join(" ")}</p>
          {line.asks.length === 0 && line.offers.length === 0 && isRequired(line.kind) && <NoOffer needId={line.needId} locale={locale} />}
          {line.asks.length === 0 && <Ways line={line} handle={handle} locale={locale} />}
        </li>
      ))}
    </ul>
  );
}

function Ways({ line, handle, locale }: { line: NeedLine; handle: string; locale: string }) {
  const labels = formLabels(locale);
  const [offer] = line.offers;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      {offer && (
        <>
          {offer.name !== line.name && (
            <Link href={paths(locale).product(offer.handle, { variant: offer.sku })} prefetch={false} className="link py-1">
              {offer.name}
            </Link>
          )}
          <AddOffer offer={offer} quantity={offer.pieces} words="act.add" locale={locale} />
        </>
      )}
      {line.isAskable && isWritten(line) && (
        <div className="flex gap-x-6">
          <ActionForm action={haveIt} labels={labels} hidden={{ needId: line.needId, quantity: line.declares, handle }} className="flex">
            <Said act="have" name={line.name} locale={locale} />
          </ActionForm>
          <ActionForm action={waiveNeed} labels={labels} hidden={{ needId: line.needId, handle }} className="flex">
            <Said act="not" name={line.name} locale={locale} />
          </ActionForm>
        </div>
      )}
    </div>
  );
}

function Said({ act, name, locale }: { act: "have" | "not"; name: string; locale: string }) {
  const t = translator(locale, "supplements.act");
  return (
    <SubmitButton look="quiet" busy={t("noting")}>
      <span aria-hidden="true">{t(act)}</span>
      <span className="sr-only">{t(`${act}Name`, { name })}</span>
    </SubmitButton>
  );
}
