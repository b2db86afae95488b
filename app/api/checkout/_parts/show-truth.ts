import { type Result, refuse } from "@/lib/kernel/result";
import { ACCESS_SECONDS, openOwnOrder } from "@/lib/orders/commands/access";
import { settle } from "@/lib/orders/commands/settle";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { log } from "@/lib/platform/log";
import { paths } from "@/lib/platform/paths";
import { readCookie, writeCookie } from "@/lib/platform/request";
import { seeOther } from "@/lib/platform/route";

/**
 * Asks what is true of an order's payment, then leads whoever placed it to the page that says so (TRUST R18). Anyone else
 * is led to where orders are looked up: the address alone opens nothing.
 */
export async function showTruth(orderId: string, { locale, by }: { locale: string; by: string }): Promise<Response> {
  const settled = await settle(orderId, { by }).catch((error: unknown): Result<never> => {
    log.error("not settled on return", error, { orderId }); // an error page here would make a second payment (R10)
    return refuse("payment_unreachable");
  });
  const cookie = await readCookie("order");
  const opened = await openOwnOrder(orderId, {
    viewer: await findOrderViewer(),
    cartToken: await readCookie("cart"),
    cookie,
    remember: true,
  });
  if (!opened) return seeOther(paths(locale).track());
  if (opened.cookie) await writeCookie("order", opened.cookie, ACCESS_SECONDS);
  const isUnclear = !settled.ok && settled.problem.code === "payment_unreachable";
  return seeOther(paths(opened.locale).confirmation(opened.number, isUnclear ? { checking: "1" } : {}));
}
