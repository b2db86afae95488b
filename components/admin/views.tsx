import { Tabs } from "./tabs";

type Props<Key extends string> = {
  readonly label: string;
  readonly keys: readonly Key[];
  readonly here: Key;
  readonly words: (key: Key) => string;
  readonly href: (key: Key) => string;
  /** How many wait in a view, of those where that is told. */
  readonly counts?: Readonly<Partial<Record<Key, number>>>;
};

/** Saved views as links, so that each has an address to keep. */
export function Views<Key extends string>({ label, keys, here, words, href, counts }: Props<Key>) {
  return (
    <Tabs label={label} tabs={keys.map((key) => ({ key, label: words(key), href: href(key), here: key === here, count: counts?.[key] }))} />
  );
}
