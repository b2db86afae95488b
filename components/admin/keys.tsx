"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { goToPlace, isTyping, KEPT_AS, moveInList, searchBox } from "./key-deeds";

export type KeyWords = {
  readonly open: string;
  readonly title: string;
  readonly on: string;
  readonly close: string;
  /** Each key with what it does, in the order of the list. */
  readonly list: readonly { readonly keys: string; readonly does: string }[];
};

/** After `g` the second letter has this long. */
const SECOND_LETTER_MS = 1_500;

/** Keys for those who would rather not reach for the mouse; switched off they stay off in this browser. Without script there are none. */
export function Keys({ words, places }: { words: KeyWords; places: Readonly<Record<string, string>> }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isReady, setReady] = useState(false);
  const [isOn, setOn] = useState(true);

  useEffect(() => {
    setOn(localStorage.getItem(KEPT_AS) !== "off");
    setReady(true);
  }, []);

  useEffect(() => {
    if (!isOn) return;
    let wentAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isSecond = event.timeStamp - wentAt < SECOND_LETTER_MS;
      wentAt = event.key === "g" && !isSecond ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const done = isSecond ? goToPlace(places[event.key], (href) => router.push(href)) : single(event.key, dialog.current);
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, places, router]);

  const keep = (on: boolean) => {
    localStorage.setItem(KEPT_AS, on ? "on" : "off");
    setOn(on);
  };

  return (
    <>
      <button
        type="button"
        hidden={!isReady}
        className="button button-quiet text-sm max-lg:hidden"
        onClick={() => dialog.current?.showModal()}
      >
        {words.open}
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title" className="keys-dialog">
        <form method="dialog" className="flex flex-col gap-4">
          <h2 id="keys-title" className="font-display font-bold text-lg">
            {words.title}
          </h2>
          <dl className="facts">
            {words.list.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd className="font-mono font-semibold text-ink">{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" className="tick tick-square" checked={isOn} onChange={(event) => keep(event.currentTarget.checked)} />
            {words.on}
          </label>
          <button type="submit" className="button button-plain">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** The deed of one key alone; false when it has none. */
function single(key: string, help: HTMLDialogElement | null): boolean {
  if (key === "/") return searchBox();
  if (key === "j" || key === "k") return moveInList(key === "j" ? 1 : -1);
  if (key !== "?" || !help) return false;
  if (help.open) help.close();
  else help.showModal();
  return true;
}
