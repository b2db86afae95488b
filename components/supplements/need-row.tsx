import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Icon, type IconName } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { takeBackAnswer, waiveNeed } from "@/lib/supplements/actions";
import { isRequired } from "@/lib/supplements/model";
import { isWritten, type NeedLine } from "@/lib/supplements/rules/need-list";
import { AddOffer } from "./add-offer";
import { HaveIt } from "./have-it";
import { HomeQuestion } from "./home-question";
import { NeedName } from "./need-name";
import { NoOffer } from "./no-offer";

type Props = {
  readonly line: NeedLine;
  readonly about: string | undefined;
  readonly along: "lot" | "ordered" | "owned";
  readonly locale: string;
};

const ICONS: Record<NeedLine["state"], IconName> = {
  filled: "check",
  missing: "cross",
  unknown: "info",
  waved: "minus",
  not_applying: "minus",
};

/** One need: what it is and why, whether it is there, and what its reader can do. */
export function NeedRow({ line, about, along, locale }: Props) {
  const isOpen = line.state === "missing" || line.state === "unknown";
  return (
    <li className="flex flex-col gap-3 border-line border-t py-3">
      <div className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[1.25rem_minmax(0,1fr)_auto]">
        <Icon name={line.state === "missing" && !isRequired(line.kind) ? "circle" : ICONS[line.state]} className="mt-1" />
        <div className="min-w-0">
          <p className="font-semibold">
            <NeedName line={line} locale={locale} />
          </p>
          <p className="max-w-text text-muted text-sm">{line.why}</p>
          {line.state !== "filled" && line.limits.length > 0 && <p className="font-mono text-muted text-sm">{line.limits.join(" · ")}</p>}
        </div>
        <p className="col-start-2 font-mono text-sm leading-7 sm:col-start-3">{stateWords(line, along, locale)}</p>
      </div>
      {isOpen && <Ways line={line} about={about} locale={locale} />}
      {line.isSaid && <Undo line={line} about={about} locale={locale} />}
    </li>
  );
}

function stateWords(line: NeedLine, along: Props["along"], locale: string): string {
  const t = translator(locale, "supplements");
  if (line.state === "waved") return t("state.waved");
  if (line.state === "unknown") return t("state.unknown");
  if (line.state === "missing" && !isWritten(line)) return t("state.misfits");
  if (line.state === "filled") return t(`from.${line.from === "lot" ? along : (line.from ?? "box")}`);
  return line.from ? t("state.missingMore", { count: line.short }) : t(isRequired(line.kind) ? "state.needed" : "state.missing");
}

/** Add one that fits, say that there is one, or that none is wanted. */
function Ways({ line, about, locale }: Pick<Props, "line" | "about" | "locale">) {
  if (line.asks.length > 0)
    return (
      <div className="flex flex-col gap-3 sm:ps-8">
        {line.asks.map((fact) => (
          <HomeQuestion key={fact} fact={fact} about={about} locale={locale} />
        ))}
      </div>
    );
  return (
    <div className="flex flex-col gap-3 sm:ps-8">
      {line.offers.length > 0 ? <Offers line={line} locale={locale} /> : <NoOffer needId={line.needId} locale={locale} />}
      {isWritten(line) && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          {line.isAskable && <HaveIt line={line} about={about} locale={locale} />}
          <ActionForm action={waiveNeed} labels={formLabels(locale)} hidden={hiddenOf(line, about)} className="flex">
            <SubmitButton look="quiet" busy={translator(locale, "supplements.act")("noting")}>
              <span aria-hidden="true">{translator(locale, "supplements.act")("not")}</span>
              <span className="sr-only">{translator(locale, "supplements.act")("notName", { name: line.name })}</span>
            </SubmitButton>
          </ActionForm>
        </div>
      )}
    </div>
  );
}

const hiddenOf = ({ needId }: NeedLine, about: string | undefined) => ({ needId, ...(about && { about }) });

function Offers({ line, locale }: Pick<Props, "line" | "locale">) {
  return (
    <ul className="flex flex-col gap-2">
      {line.offers.map((offer) => (
        <li
          key={offer.variantId}
          className="flex flex-col items-start gap-x-4 gap-y-2 sm:flex-row sm:flex-wrap sm:items-center sm:justify-between"
        >
          {offer.name !== line.name && (
            <Link href={paths(locale).product(offer.handle, { variant: offer.sku })} prefetch={false} className="link min-w-0 py-1">
              {offer.name}
            </Link>
          )}
          <AddOffer offer={offer} quantity={offer.pieces} words="act.add" locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function Undo({ line, about, locale }: Pick<Props, "line" | "about" | "locale">) {
  const t = translator(locale, "supplements.act");
  return (
    <ActionForm action={takeBackAnswer} labels={formLabels(locale)} hidden={hiddenOf(line, about)} className="flex sm:ps-8">
      <SubmitButton look="quiet" busy={t("undoing")}>
        <span aria-hidden="true">{t("undo")}</span>
        <span className="sr-only">{t("undoName", { name: line.name })}</span>
      </SubmitButton>
    </ActionForm>
  );
}
