import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Opens with an ink rule, a mono index and a heading: `03 Light & home`. */
export function Section({
  title,
  index,
  id,
  aside,
  level = 2,
  spread,
  children,
  className,
}: {
  title: string;
  /** "01"; left out where nothing is counted. */
  index?: string;
  id?: string;
  /** At the rule's end: a link, a count. */
  aside?: ReactNode;
  level?: 2 | 3;
  /** Heading in the left third, contents beside it: for running text on a wide page. */
  spread?: boolean;
  children: ReactNode;
  className?: string;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section
      id={id}
      className={classNames("gap-6 border-ink border-t-[1.5px] pt-3", spread ? "grid lg:grid-cols-[1fr_2fr]" : "flex flex-col", className)}
    >
      <div className={classNames("flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1", spread && "self-start")}>
        <div className="flex items-baseline gap-3">
          {index && <span className="font-mono text-muted text-sm">{index}</span>}
          <Heading
            className={classNames(
              "font-display font-bold tracking-[-0.02em]",
              level === 2 ? "text-xl leading-tight" : "text-lg leading-snug",
            )}
          >
            {title}
          </Heading>
        </div>
        {aside}
      </div>
      {spread ? <div className="flex min-w-0 flex-col gap-4">{children}</div> : children}
    </section>
  );
}
