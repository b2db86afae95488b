"use client";
import { Toast } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A place for echoes of what the page itself says: nothing is only in a toast. `close` names the button that ends one. */
export function Toasts({ close, children }: { close: string; children: ReactNode }) {
  return (
    <Toast.Provider timeout={8_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <List close={close} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List({ close }: { close: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Icon name="check" />
      <Toast.Title className="min-w-0 flex-1 font-semibold" />
      <Toast.Close aria-label={close} className="grid size-11 flex-none place-items-center">
        <Icon name="cross" className="size-5" />
      </Toast.Close>
    </Toast.Root>
  ));
}

/** Says one sentence in passing; used inside `Toasts`. */
export function useToast(): (sentence: string) => void {
  const { add } = Toast.useToastManager();
  return (sentence) => {
    add({ title: sentence });
  };
}
