import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";

export type ListedLine = {
  readonly key: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly note?: string | undefined;
};

/** Things by picture, name and number. */
export function LineList({ lines, label }: { lines: readonly ListedLine[]; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-col">
      {lines.map((line) => (
        <li key={line.key} className="flex items-start gap-4 border-line border-t py-3 last:border-b">
          {line.picture && <Picture src={line.picture} ground={groundOf("stone")} alt="" sizes="56px" className="w-14 flex-none" />}
          <p className="min-w-0">
            <span className="font-semibold">{line.title}</span>
            <span className="block text-muted text-sm">
              {[line.options ? `${line.quantity} × ${line.options}` : `${line.quantity} ×`, line.note].filter(Boolean).join(" · ")}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
