import { Icon } from "@/components/ui/icon";

/** A plain form that asks by address, so that it needs no script and its answer can be sent to others. */
export function SearchBox({ action, label, go, value }: { action: string; label: string; go: string; value?: string }) {
  return (
    <search className="site-search">
      <form action={action} method="get" className="flex">
        <input
          type="search"
          name="q"
          aria-label={label}
          placeholder={label}
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          className="control min-w-0 flex-1 text-ellipsis border-e-0"
        />
        <button
          type="submit"
          aria-label={go}
          className="grid min-h-12 w-12 flex-none place-items-center border border-ink bg-ink text-paper hover:bg-brand hover:text-on-brand"
        >
          <Icon name="search" className="size-6" />
        </button>
      </form>
    </search>
  );
}
