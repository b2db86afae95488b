/** Searches the list it stands over; the view stays in the address. */
export function SearchForm({
  action,
  label,
  submit,
  q,
  keep = {},
}: {
  action: string;
  label: string;
  submit: string;
  q: string | undefined;
  keep?: Readonly<Record<string, string>>;
}) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-2">
      <search className="contents">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex flex-col gap-1 text-sm">
          {label}
          <input type="search" name="q" defaultValue={q} className="control w-full min-w-60" />
        </label>
        <button type="submit" className="button button-plain">
          {submit}
        </button>
      </search>
    </form>
  );
}
