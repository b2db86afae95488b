import { store } from "../../../store.config.ts";
import { paths } from "../../platform/paths.ts";
import type { MessageClass } from "../model.ts";
import { isChosen, kindOf } from "../rules/kinds.ts";
import { absolute, linkToken } from "./links.ts";

/**
 * What a mail program's own "unsubscribe" needs: one POST, no log-in (RFC 8058). On promotion, and on whatever else its
 * reader may end; a digest ends what it tells of.
 */
export function unsubscribeHeaders(message: {
  readonly id: string;
  readonly class: MessageClass;
  readonly template: string;
  readonly locale: string;
}): Record<string, string> {
  const { purpose } = kindOf(message.template);
  if (message.class !== "marketing" && !isChosen(purpose) && purpose !== "digest") return {};
  const token = linkToken({ purpose: "preferences", id: message.id });
  return {
    "List-Unsubscribe": `<${absolute(paths.api.endMessages(token, message.locale))}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": `${store.name} <${purpose.replaceAll("_", "-")}.${new URL(absolute("/")).hostname}>`,
  };
}
