import type { ReactNode } from "react";

/** Searches the list it stands over; the view stays in the address. `children` are further filters. */
export function SearchForm({
  action,
  label,
  submit,
  q,
  keep = {},
  children,
}: {
  action: string;
  label: string;
  submit: string;
  q: string | undefined;
  keep?: Readonly<Record<string, string>>;
  children?: ReactNode;
}) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-2">
      <search className="contents">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex min-w-60 flex-1 flex-col gap-1 text-sm sm:max-w-96">
          {label}
          <input type="search" name="q" defaultValue={q} className="control w-full" />
        </label>
        {children}
        <button type="submit" className="button button-plain">
          {submit}
        </button>
      </search>
    </form>
  );
}
