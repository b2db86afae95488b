import Link from "next/link";
import { formatPercent } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import type { Keeping } from "@/lib/promises/model";

/** How such dates were kept, beside the date itself; nothing while there are too few to say. */
export function KeptShare({ keeping, locale }: { keeping: Keeping | undefined; locale: string }) {
  if (!keeping || keeping.share === null) return null;
  const share = formatPercent(Math.floor(keeping.share * 100) * 100, locale);
  return (
    <p className="text-muted text-sm">
      <Link href={paths(locale).serviceRecord()} prefetch={false} className="link">
        {translator(locale, "promises")("figure", { share, count: keeping.ended })}
      </Link>
    </p>
  );
}
