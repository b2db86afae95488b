"use client";
import { type MouseEvent, useEffect, useRef, useState } from "react";

type Dot = { readonly mark: string; readonly x: number; readonly y: number };

const WHOLE = 100;
const UNNAMED = "?";
/** "31,5" and "31.5" alike; nothing where no number stands. */
const typed = (field: HTMLInputElement): number => (field.value.trim() ? Number(field.value.replace(",", ".")) : Number.NaN);

/** The fields of each mark beside the picture, in their order. */
function rowsOf(form: HTMLFormElement | null, name: string): { mark: HTMLInputElement; x: HTMLInputElement; y: HTMLInputElement }[] {
  const field = (index: number, part: string) => form?.elements.namedItem(`${name}.marks.${index}.${part}`) as HTMLInputElement | null;
  const rows = [];
  for (let index = 0; ; index++) {
    const [mark, x, y] = [field(index, "mark"), field(index, "x"), field(index, "y")];
    if (!mark || !x || !y) return rows;
    rows.push({ mark, x, y });
  }
}

const tell = (field: HTMLInputElement, value: string) => {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

/** Where the fields say the marks stand, as they are typed, and which row of them was touched last. */
function useMarks(name: string, saved: readonly Dot[]) {
  const root = useRef<HTMLButtonElement>(null);
  const chosen = useRef<number | null>(null);
  const [dots, show] = useState(saved);
  useEffect(() => {
    const form = root.current?.form;
    if (!form) return;
    const stands = ({ x, y }: Dot) => x >= 0 && x <= WHOLE && y >= 0 && y <= WHOLE;
    const look = () =>
      show(
        rowsOf(form, name)
          .map(({ mark, x, y }) => ({ mark: mark.value || UNNAMED, x: typed(x), y: typed(y) }))
          .filter(stands),
      );
    const choose = ({ target }: FocusEvent) => {
      const at = rowsOf(form, name).findIndex((row) => Object.values(row).includes(target as HTMLInputElement));
      if (at >= 0) chosen.current = at;
    };
    form.addEventListener("input", look);
    form.addEventListener("focusin", choose);
    return () => {
      form.removeEventListener("input", look);
      form.removeEventListener("focusin", choose);
    };
  }, [name]);
  return { root, chosen, dots };
}

/** A picture with its marks where their fields say; a click in it puts the mark there whose fields were touched last, or the next one. */
export function MarkedPicture({ src, name, saved }: { src: string; name: string; saved: readonly Dot[] }) {
  const { root, chosen, dots } = useMarks(name, saved);
  const put = (event: MouseEvent<HTMLButtonElement>) => {
    const rows = rowsOf(event.currentTarget.form, name);
    const row = rows[chosen.current ?? rows.findIndex(({ x }) => !x.value)];
    if (!row) return;
    const box = event.currentTarget.getBoundingClientRect();
    const percent = (part: number) => String(Math.round(part * WHOLE));
    tell(row.x, percent((event.clientX - box.left) / box.width));
    tell(row.y, percent((event.clientY - box.top) / box.height));
  };
  return (
    <button
      ref={root}
      type="button"
      tabIndex={-1}
      aria-hidden
      onClick={put}
      className="relative w-72 max-w-full cursor-crosshair self-start"
    >
      {/* biome-ignore lint/performance/noImgElement: one small size of a drawing */}
      <img src={src} alt="" width={288} height={288} className="w-full" />
      <svg viewBox="0 0 100 100" aria-hidden="true" className="absolute inset-0 size-full" focusable="false">
        {dots.map(({ mark, x, y }) => (
          <g key={`${mark} ${x} ${y}`} transform={`translate(${x} ${y})`} textAnchor="middle" fontSize="5">
            <circle r="4" className="fill-brand" />
            <text dy="1.75" className="fill-on-brand font-mono">
              {mark}
            </text>
          </g>
        ))}
      </svg>
    </button>
  );
}
