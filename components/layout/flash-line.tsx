"use client";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";

export type FlashWords = { readonly tone: "done" | "refused"; readonly message: string; readonly id: string; readonly end: string };

/** What the last act said, on the page it led to. Where a script followed the redirect by itself, its cookie ends here. */
export function FlashLine({ flash }: { flash: FlashWords | null }) {
  return flash && <Shown key={flash.id} flash={flash} />;
}

function Shown({ flash }: { flash: FlashWords }) {
  const path = usePathname();
  const [shownOn, setShownOn] = useState<string | null>(null);
  useEffect(() => {
    setShownOn(window.location.pathname);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = flash.end;
  }, [flash.end]);
  if (shownOn !== null && path !== shownOn) return null;
  return (
    <div className="pt-4">
      <Notice tone={flash.tone}>{flash.message}</Notice>
    </div>
  );
}
