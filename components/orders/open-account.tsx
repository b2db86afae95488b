import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** An account, offered after the sale and never before it. */
export function OpenAccount({ email, locale }: { email: string; locale: string }) {
  const t = translator(locale, "orders.account");
  return (
    <Section title={t("title")}>
      <p className="max-w-text">{t("body")}</p>
      <div>
        <LinkButton href={paths(locale).signUp({ email })}>{t("act")}</LinkButton>
      </div>
    </Section>
  );
}
