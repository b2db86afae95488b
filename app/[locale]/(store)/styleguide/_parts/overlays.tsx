"use client";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-look";
import { Dialog, SideSheet } from "@/components/ui/dialog";
import { Tabs } from "@/components/ui/tabs";
import { Toasts, useToast } from "@/components/ui/toasts";
import type { SampleWords } from "./words";

/** What needs script to be itself; used at the desk and lazily elsewhere, and hydrated here only. */
export function Overlays({ words }: { words: SampleWords }) {
  return (
    <Toasts close={words.close}>
      <div className="flex flex-col gap-8">
        <div className="flex flex-wrap items-start gap-4">
          <Dialog trigger={words.openDialog} title={words.dialogTitle} description={words.dialogText} close={words.close}>
            <div className="flex flex-wrap gap-3">
              <Button look="danger">{words.danger}</Button>
            </div>
          </Dialog>
          <SideSheet trigger={words.openSheet} title={words.section} description={words.long} close={words.close} />
          <ToastButton words={words} />
        </div>
        <Tabs
          label={words.order}
          tabs={[
            { key: "contact", label: words.contact, content: <p>{words.info}</p> },
            { key: "address", label: words.address, content: <p>{words.long}</p> },
            { key: "review", label: words.review, content: null, disabled: true },
          ]}
        />
      </div>
    </Toasts>
  );
}

function ToastButton({ words }: { words: SampleWords }) {
  const say = useToast();
  return (
    <button type="button" className={buttonClass("plain")} onClick={() => say(words.done)}>
      {words.openToast}
    </button>
  );
}
