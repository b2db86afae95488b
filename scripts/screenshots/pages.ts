import { ACCOUNT } from "./account.ts";
import { BUYING } from "./buying.ts";
import type { Kind } from "./kind.ts";
import { LINKS } from "./links.ts";
import { MAILS } from "./mails.ts";
import { OPEN } from "./open.ts";
import { ORDERS } from "./orders.ts";
import { STAFF } from "./staff.ts";
import { THINGS } from "./things.ts";

/** Every kind of page somebody sees. */
export const KINDS: readonly Kind[] = [...OPEN, ...BUYING, ...ORDERS, ...ACCOUNT, ...LINKS, ...THINGS, ...MAILS, ...STAFF];
