/** The query of a page as Next gives it. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The first of each, as a form sends them. */
export const flatParams = async (params: SearchParams): Promise<Readonly<Record<string, string | undefined>>> =>
  Object.fromEntries(Object.entries(await params).map(([name, value]) => [name, first(value)]));

/** A list page's state from its address: unknown views fall back to the first, pages are 1 and up, a search is short text. */
export async function listState<View extends string>(
  params: SearchParams,
  views: readonly [View, ...View[]],
): Promise<{ view: View; page: number; q: string | undefined }> {
  const { view, page, q } = await params;
  const wanted = first(view);
  return {
    view: views.find((each) => each === wanted) ?? views[0],
    page: pageOf(first(page)),
    q: first(q)?.trim().slice(0, 100) || undefined,
  };
}

/** Which page of a list an address asks for: 1 and up, the first when it cannot be read. */
export function pageOf(value: string | undefined): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 100_000) : 1;
}
