import { Facts } from "@/components/ui/facts";
import { Prose } from "@/components/ui/prose";
import { hoursLines } from "@/lib/content/copy";
import { translator } from "@/lib/i18n/translator";
import { store } from "@/store.config";
import { legalAddress } from "./policy-words";

/** Who answers for the shop, from the merchant's one file. */
export function Imprint({ locale }: { locale: string }) {
  const t = translator(locale, "content.imprint");
  const { legal, contact } = store;
  const details = {
    entity: legal.entity,
    address: legalAddress(locale),
    director: legal.director,
    registration: legal.registration,
    vat: legal.vatNumber,
    phone: <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>,
    email: <a href={`mailto:${contact.email}`}>{contact.email}</a>,
    hours: hoursLines(contact.hours, locale).join(", "),
  };
  return (
    <div className="flex flex-col gap-6">
      <Facts
        facts={Object.entries(details).map(([key, detail]) => ({ term: t(`facts.${key}`), detail }))}
        className="max-w-text [&_a]:underline"
      />
      <Prose>
        <p>{t("responsible", { director: legal.director })}</p>
        <p>{t("pictures")}</p>
      </Prose>
    </div>
  );
}
