import { Facts } from "@/components/ui/facts";
import type { GuideView } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { inLine } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";

type Effort = Pick<GuideView, "minutes" | "people" | "difficulty" | "tools">;

/** What it takes, as on a stock label. */
export function GuideFacts({ guide, locale }: { guide: GuideView; locale: string }) {
  const t = translator(locale, "guidance.facts");
  const rows = [
    { term: t("time"), detail: t("minutes", { count: guide.minutes }) },
    { term: t("people"), detail: t("peopleCount", { count: guide.people }) },
    { term: t("difficulty"), detail: <Difficulty of={guide.difficulty} locale={locale} /> },
    {
      term: t("tools"),
      detail: guide.tools.length ? <Tools tools={guide.tools} locale={locale} /> : <span className="font-sans">{t("none")}</span>,
    },
    ...(guide.supplies.length ? [{ term: t("supplies"), detail: <Supplies guide={guide} locale={locale} /> }] : []),
  ];
  return <Facts facts={rows} />;
}

function Difficulty({ of, locale }: { of: number; locale: string }) {
  return (
    <>
      <span aria-hidden="true">{"●".repeat(of) + "○".repeat(5 - of)}</span> {translator(locale, "guidance.facts")("level", { level: of })}
    </>
  );
}

function Tools({ tools, locale }: { tools: GuideView["tools"]; locale: string }) {
  const t = translator(locale, "guidance.facts");
  return (
    <ul className="font-sans">
      {tools.map(({ name, inBox }) => (
        <li key={name}>{inBox ? t("inBox", { name }) : name}</li>
      ))}
    </ul>
  );
}

function Supplies({ guide, locale }: { guide: GuideView; locale: string }) {
  return (
    <ul className="font-sans">
      {guide.supplies.map(({ name, quantity, product }) => (
        <li key={name}>
          {quantity > 1 && `${quantity} × `}
          {product ? (
            <a href={paths(locale).product(product)} className="link">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}

/** The same in one line: "25 minutes, 2 people, screwdriver, difficulty 2 of 5". */
export function effortLine({ minutes, people, difficulty, tools }: Effort, locale: string): string {
  const t = translator(locale, "guidance.facts");
  const needed = tools.filter(({ inBox }) => !inBox).map(({ name }) => name);
  return [
    t("minutes", { count: minutes }),
    t("peopleCount", { count: people }),
    needed.length ? needed.map((name) => inLine(name, locale)).join(", ") : t(tools.length ? "toolsInBox" : "noTools"),
    t("difficultyOf", { level: difficulty }),
  ].join("\u00a0· ");
}
