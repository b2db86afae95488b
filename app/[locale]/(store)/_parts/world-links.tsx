import Link from "next/link";
import { listCollections } from "@/lib/catalog/queries/collections";
import { paths } from "@/lib/platform/paths";

/** The worlds of the shop, each with what it is about; `but` is the one the reader is in. */
export async function WorldLinks({ locale, but }: { locale: string; but?: string }) {
  const worlds = await listCollections(locale);
  return (
    <ul className="flex flex-col border-line border-b">
      {worlds
        .filter(({ handle }) => handle !== but)
        .map(({ handle, name, description }) => (
          <li key={handle} className="border-line border-t">
            <Link
              href={paths(locale).collection(handle)}
              prefetch={false}
              className="group flex flex-col gap-1 py-3 md:flex-row md:items-baseline md:gap-6"
            >
              <span className="w-60 flex-none font-bold font-display text-lg leading-snug group-hover:underline">{name}</span>
              <span className="max-w-text text-muted">{description}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}
