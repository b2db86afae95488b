"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonClass } from "./button-look";

/** Says what it does, and what it is doing while it does it; both lines lie over each other, so its width stays. */
export function SubmitButton({
  children,
  busy,
  look = "primary",
  wide,
  name,
  value,
  className,
}: {
  children: ReactNode;
  /** "Placing order…" */
  busy?: string;
  look?: ButtonLook;
  wide?: boolean;
  name?: string;
  value?: string;
  className?: string;
}) {
  const { pending, data } = useFormStatus();
  const isBusy = pending && (name === undefined || data?.get(name) === (value ?? ""));
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(look, wide, className)}
    >
      <span className="grid items-center">
        <span className={`col-start-1 row-start-1 ${isBusy && busy ? "invisible" : ""}`}>{children}</span>
        {busy && <span className={`col-start-1 row-start-1 ${isBusy ? "" : "invisible"}`}>{busy}</span>}
      </span>
    </button>
  );
}
