import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-look";

export type ButtonProps = {
  children: ReactNode;
  look?: ButtonLook;
  type?: "button" | "submit" | "reset";
  name?: string;
  value?: string;
  /** Why it cannot be pressed now: shown under it, read with it. The button stays reachable. */
  refused?: string;
  wide?: boolean;
  className?: string;
  form?: string;
};

export function Button({ children, look = "plain", type = "button", refused, wide, className, ...rest }: ButtonProps) {
  if (!refused) {
    return (
      <button type={type} className={buttonClass(look, wide, className)} {...rest}>
        {children}
      </button>
    );
  }
  return (
    <span className={wide ? "flex flex-col gap-1" : "inline-flex flex-col gap-1"}>
      <button type="button" aria-disabled="true" className={buttonClass(look, wide, className)} {...rest}>
        {children}
        <span className="sr-only">. {refused}</span>
      </button>
      <span aria-hidden="true" className="text-sm text-muted">
        {refused}
      </span>
    </span>
  );
}
