/**
 * Whether an address can be read: its escapes spell letters, and none of them is NUL, which no text in the database may hold.
 * No browser writes others; whoever does is told so at once, instead of wherever it would first be tripped over.
 */
export function isReadable({ pathname, search }: Pick<URL, "pathname" | "search">): boolean {
  if (/%00/.test(pathname + search)) return false;
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
