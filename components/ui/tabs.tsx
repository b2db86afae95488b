"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export type Tab = { readonly key: string; readonly label: string; readonly content: ReactNode; readonly disabled?: boolean };

/** Views of one thing side by side. What has an address of its own is links instead. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <Base.Root defaultValue={tabs[0]?.key} className="flex flex-col gap-4">
      <Base.List aria-label={label} className="tabs">
        {tabs.map(({ key, label: name, disabled }) => (
          <Base.Tab key={key} value={key} disabled={disabled} className="tab">
            {name}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ key, content }) => (
        <Base.Panel key={key} value={key}>
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
