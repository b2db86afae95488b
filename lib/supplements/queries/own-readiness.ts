import "server-only";
import { marketOf, store } from "../../../store.config.ts";
import { browsersCart } from "../../cart/queries/browser.ts";
import { findOpenCart } from "../../cart/queries/find.ts";
import type { Shopper } from "../../kernel/actor.ts";
import { presentHome } from "../../ownership/queries/present-home.ts";
import { whyOf } from "../copy/verdict.ts";
import type { Verdict } from "../model.ts";
import { toBlock } from "../rules/need-list.ts";
import { readinessOf } from "./readiness.ts";

type Asked = { readonly shopper: Shopper; readonly variantId: string; readonly locale: string };

const OWN = "own";

/** Whether one of these would work for whoever is at this browser: with their cart and with what they have at home. */
export async function findOwnReadiness({ shopper, variantId, locale }: Asked): Promise<{ verdict: Verdict; why: string } | null> {
  const cart = await findOpenCart((await browsersCart(shopper)).key);
  const lines = cart?.lines ?? [];
  const known = lines.find((line) => line.variantId === variantId);
  const lots = lines.map((line) => ({ key: line.id as string, variantId: line.variantId as string, quantity: line.quantity }));
  const { country } = store.markets[cart?.market ?? marketOf(locale)];
  const readiness = await readinessOf({
    lots: known ? lots : [...lots, { key: OWN, variantId, quantity: 1 }],
    home: await presentHome(),
    country,
    locale,
  });
  const lot = readiness.lots.find(({ key }) => key === (known?.id ?? OWN));
  if (!lot) return null;
  const block = toBlock(lot, { name: "", price: null, offers: [] });
  return { verdict: block.verdict, why: whyOf(block, locale) };
}
