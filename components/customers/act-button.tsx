import type { ReactNode } from "react";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import type { ButtonLook } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/kernel/form";

/** One act on one thing: a form that is nothing but its button. */
export function ActButton<T>({
  action,
  locale,
  hidden,
  busy,
  look = "quiet",
  children,
}: {
  action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;
  locale: string;
  hidden?: Readonly<Record<string, string>>;
  busy: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} labels={formLabels(locale)} {...(hidden && { hidden })} className="flex flex-col gap-3">
      <div>
        <SubmitButton look={look} busy={busy}>
          {children}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
