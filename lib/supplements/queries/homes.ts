import "server-only";
import { browsersCart, CART_COOKIE_SECONDS } from "../../cart/queries/browser.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import type { Shopper } from "../../kernel/actor.ts";
import { findOwnOrderId } from "../../orders/queries/viewer.ts";
import type { HouseholdKey } from "../../ownership/model.ts";
import { findOwnOwnership } from "../../ownership/queries/own-unit.ts";
import { homeOfOrder, homeOfOwnership, presentHome } from "../../ownership/queries/present-home.ts";

/** The home that whoever is at this browser speaks of; null when it is not theirs to speak of. */
export async function homeAbout(about: string | undefined): Promise<HouseholdKey | null> {
  if (!about) return presentHome();
  if (about.startsWith("own_")) return (await findOwnOwnership(about)) ? homeOfOwnership(about) : null;
  return (await findOwnOrderId(about)) ? homeOfOrder(about) : null;
}

/** The cart that a guest's home would be kept with, and how long the browser keeps its key. */
export const cartKeyOf = async (shopper: Shopper): Promise<CartKey> => (await browsersCart(shopper)).key;
export const SECONDS_KEPT = CART_COOKIE_SECONDS;

export const ownsIt = async (ownershipId: string): Promise<boolean> => (await findOwnOwnership(ownershipId)) !== null;
