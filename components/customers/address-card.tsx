import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { makeDefaultAddress, removeAddress } from "@/lib/customers/actions";
import type { SavedAddress } from "@/lib/customers/model";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { ActButton } from "./act-button";
import { AddressLines } from "./address-lines";

/** One address of the book and what can be done with it. */
export function AddressCard({ address, locale }: { address: SavedAddress; locale: string }) {
  const t = translator(locale, "customers.addresses");
  return (
    <li className="flex flex-col gap-3 rounded-card border-[1.5px] border-ink bg-card p-6">
      <div className="empty:max-sm:hidden min-h-8">{address.isDefault && <Badge tone="ok">{t("default")}</Badge>}</div>
      <AddressLines address={address} locale={locale} />
      {address.phone && <p className="font-mono text-sm">{address.phone}</p>}
      <div className="mt-auto flex flex-wrap items-center gap-x-4 border-line border-t pt-3">
        <LinkButton href={paths(locale).accountAddress(address.id)} look="quiet">
          {t("edit")}
        </LinkButton>
        {!address.isDefault && (
          <ActButton action={makeDefaultAddress} locale={locale} hidden={{ addressId: address.id }} busy={t("saving")}>
            {t("makeDefault")}
          </ActButton>
        )}
        <ActButton action={removeAddress} locale={locale} hidden={{ addressId: address.id }} busy={t("removing")}>
          {t("remove")}
        </ActButton>
      </div>
    </li>
  );
}
