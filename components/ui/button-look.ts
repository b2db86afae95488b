import { classNames } from "./class-names";

/** `primary` once a view; `plain` beside it; `quiet` for what is rarely wanted; `danger` for what cannot be undone. */
export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

export const buttonClass = (look: ButtonLook, wide?: boolean, more?: string): string =>
  classNames("button", `button-${look}`, wide && "w-full", more);
