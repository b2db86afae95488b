"use client";
import { type ReactNode, useActionState, useId } from "react";
import { type FormState, IDLE } from "@/lib/kernel/form";
import { ErrorSummary } from "./error-summary";
import { type FormLabels, FormStateContext } from "./form-context";
import { FormDone } from "./form-done";

type Send<T> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>;

/**
 * A form around a door-made action. Works before and without script: the page then comes back with the same problems and
 * the same typed values. `hidden` are values that go along (ids, a version); fields inside read their state from here.
 */
export function ActionForm<T>({
  action,
  labels,
  hidden,
  children,
  className,
  id,
  initial = IDLE,
}: {
  action: Send<T>;
  labels: FormLabels;
  hidden?: Readonly<Record<string, string | number>>;
  children: ReactNode;
  className?: string;
  id?: string;
  /** What it knows before it was sent. */
  initial?: FormState<T>;
}) {
  const [state, send] = useActionState<FormState<T>, FormData>(action, initial);
  const own = useId();
  const prefix = `${id ?? own.replace(/\W/g, "")}-`;
  return (
    <form id={id} action={send} noValidate className={className ?? "flex flex-col gap-6"}>
      {state.status === "refused" && <ErrorSummary state={state} prefix={prefix} heading={labels.problems} still={state === initial} />}
      {state.status === "ok" && state.message && <FormDone message={state.message} />}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormStateContext value={{ state, prefix, labels }}>{children}</FormStateContext>
    </form>
  );
}
