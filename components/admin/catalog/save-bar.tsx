import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";

/** The act of a form; whoever may only read is told why it cannot be pressed. */
export function SaveBar({
  staff,
  children,
  busy,
  look = "primary",
}: {
  staff: Pick<Staff, "roles" | "locale">;
  children: string;
  busy: string;
  look?: "primary" | "plain" | "danger";
}) {
  return (
    <div>
      {may(staff, "catalog.edit") ? (
        <SubmitButton look={look} busy={busy}>
          {children}
        </SubmitButton>
      ) : (
        <Button look={look} refused={translator(staff.locale, "desk")("readOnly")}>
          {children}
        </Button>
      )}
    </div>
  );
}
