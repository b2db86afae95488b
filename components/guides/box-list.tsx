import type { GuideView } from "@/lib/guides/model";
import { BoxDrawing } from "./box-check";

/** What should be in the box, drawn and by name, for whoever reads before they own it. */
export function BoxList({ guide }: { guide: GuideView }) {
  return (
    <div className="grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,6fr)_minmax(0,7fr)]">
      <BoxDrawing guide={guide} />
      <ol className="self-start border-line border-b">
        {guide.contents.map(({ item, name, quantity }, index) => (
          <li key={item} className="flex items-center gap-3 border-line border-t py-3">
            <span className="guide-mark" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {quantity > 1 && <span className="font-mono text-sm">{quantity} × </span>}
              {name}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
