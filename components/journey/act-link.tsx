import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { LinkButton } from "@/components/ui/link-button";
import type { StaffAct } from "@/lib/orders/rules/staff-view";
import { refusalText } from "./refusal";

/** Leads to an act, or says why it is refused; the button never just goes missing. */
export function ActLink({
  act,
  href,
  locale,
  look = "plain",
  children,
}: {
  act: StaffAct;
  href: string;
  locale: string;
  look?: ButtonLook;
  children: string;
}) {
  if (act.allowed) {
    return (
      <LinkButton href={href} look={look}>
        {children}
      </LinkButton>
    );
  }
  return (
    <Button look={look} refused={refusalText(locale, act.reason)}>
      {children}
    </Button>
  );
}
