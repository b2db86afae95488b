import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** `isFile`: a PDF, which the browser opens by itself; otherwise a page of the shop. */
export type ThingPaper = { readonly href: string; readonly name: string; readonly isFile: boolean };

/** Everything written about a thing, in one place and for as long as it is somebody's. */
export function ThingPapers({ papers }: { papers: readonly ThingPaper[] }) {
  return (
    <ul className="border-line border-b">
      {papers.map(({ href, name, isFile }) => (
        <li key={href} className="border-line border-t">
          {isFile ? (
            <a href={href} className="flex min-h-12 items-center gap-3 py-2">
              <Icon name="paper" className="size-6" />
              <span className="link">{name}</span>
            </a>
          ) : (
            <Link href={href} prefetch={false} className="flex min-h-12 items-center gap-3 py-2">
              <Icon name="arrow" className="size-6" />
              <span className="link">{name}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
