import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";

/** Where a mail's link leads that works no more: why, and how to get another. */
export function EndedLink({ title, lead, href, go }: { title: string; lead: string; href: string; go: string }) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <LinkButton href={href} look="primary">
        {go}
      </LinkButton>
    </>
  );
}
