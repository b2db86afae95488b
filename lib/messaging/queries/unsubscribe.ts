import { store } from "../../../store.config.ts";
import { paths } from "../../platform/paths.ts";
import type { MessageClass } from "../model.ts";
import { absolute, type LinkRef, linkToken } from "./links.ts";

/** What a mail program's own "unsubscribe" needs: one POST, no log-in (RFC 8058); a letter without it is not sent. */
export function unsubscribeHeaders(
  link: LinkRef | undefined,
  intent: { readonly class: MessageClass; readonly locale: string },
): Record<string, string> {
  if (intent.class !== "marketing") return {};
  if (!link) throw new Error("A letter must carry its reader's link");
  return {
    "List-Unsubscribe": `<${absolute(paths.api.endLetters(linkToken(link), intent.locale))}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": `${store.name} <letters.${new URL(absolute("/")).hostname}>`,
  };
}
