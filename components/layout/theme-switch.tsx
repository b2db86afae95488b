"use client";
import { useSyncExternalStore } from "react";
import { THEME_KEY, THEMES, type Theme } from "./theme";

const subscribe = (tell: () => void) => {
  window.addEventListener("theme:changed", tell);
  return () => window.removeEventListener("theme:changed", tell);
};

const chosen = (): Theme => THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";

function choose(theme: Theme): void {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(THEME_KEY);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(THEME_KEY, theme);
  }
  window.dispatchEvent(new Event("theme:changed"));
}

/** Light, dark, or as the device says. Without script the device decides, and this is not shown. */
export function ThemeSwitch({ legend, words }: { legend: string; words: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, chosen, () => "system" as const);
  return (
    <fieldset className="needs-script flex flex-wrap items-center gap-x-4 lg:flex-col lg:items-start">
      <legend className="mb-1 text-muted text-sm">{legend}</legend>
      {THEMES.map((each) => (
        <label key={each} className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
          <input type="radio" name="theme" value={each} checked={theme === each} onChange={() => choose(each)} className="tick" />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
