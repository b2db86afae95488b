"use client";

/** Where a browser keeps whether its reader wants single keys. */
export const KEPT_AS = "kept-keys";

/** Somebody writes here: letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function goToPlace(href: string | undefined, go: (href: string) => void): boolean {
  if (!href) return false;
  go(href);
  return true;
}

export function searchBox(): boolean {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  box?.focus();
  box?.select();
  return box !== null;
}

/** The next row's first link of the page's list, from wherever one is; at its end it stays. */
export function moveInList(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("main tbody tr, main li")].filter((row) => row.querySelector("a[href]"));
  if (rows.length === 0) return false;
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = now < 0 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + by));
  rows[next]?.querySelector<HTMLElement>("a[href]")?.focus();
  return true;
}
