"use client";
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-look";
import { Icon } from "./icon";

type Props = {
  /** The words on the button that opens it. */
  readonly trigger: ReactNode;
  readonly look?: ButtonLook;
  readonly title: string;
  readonly description?: string;
  /** The words of the button that closes it and changes nothing. */
  readonly close: string;
  /** What to do in it: a form, or buttons at the end. */
  readonly children?: ReactNode;
};

const Opened = ({ kind, title, description, close, children }: Props & { kind: "dialog" | "sheet" }) => (
  <Base.Portal>
    <Base.Backdrop className="backdrop" />
    <Base.Popup className={kind}>
      <div className="flex items-start justify-between gap-4">
        <Base.Title className="font-bold font-display text-lg leading-snug tracking-[-0.02em]">{title}</Base.Title>
        <Base.Close aria-label={close} className="grid size-11 flex-none place-items-center hover:bg-ink hover:text-paper">
          <Icon name="cross" className="size-5" />
        </Base.Close>
      </div>
      {description && <Base.Description className="max-w-text">{description}</Base.Description>}
      {children}
    </Base.Popup>
  </Base.Portal>
);

/** Asks one thing over the page and gives focus back. Only where script runs anyway: the desk, and lazily elsewhere. */
export function Dialog(props: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(props.look ?? "plain")}>{props.trigger}</Base.Trigger>
      <Opened kind="dialog" {...props} />
    </Base.Root>
  );
}

/** The same from the side, for what is longer: filters on a phone, a record beside its list. */
export function SideSheet(props: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass(props.look ?? "plain")}>{props.trigger}</Base.Trigger>
      <Opened kind="sheet" {...props} />
    </Base.Root>
  );
}
