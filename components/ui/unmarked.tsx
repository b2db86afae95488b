"use client";
import { type ReactNode, useContext, useMemo } from "react";
import { FormStateContext } from "./form-context";

/** Around rows of which any may be left empty: "optional" at every field of them says nothing. */
export function Unmarked({ children }: { children: ReactNode }) {
  const form = useContext(FormStateContext);
  const unmarked = useMemo(() => ({ ...form, labels: form.labels && { ...form.labels, optional: undefined } }), [form]);
  return <FormStateContext value={unmarked}>{children}</FormStateContext>;
}
