import { at, type Kind } from "./kind.ts";

const POLICIES = ["payment", "terms", "privacy", "accessibility", "imprint"] as const;
/** Things that show different pages: colours and parts, sizes and care, energy and bulk, what is needed and not in the box, what is shown and not sold with it. */
const THINGS = ["gooseneck-kettle", "wool-jumper", "washing-machine", "task-lamp", "boots", "suit"] as const;

/** What everybody may open who only looks. */
export const OPEN: readonly Kind[] = [
  at("home", (to) => to.home()),
  at("collection", (to) => to.collection("kitchen")),
  at("collection-all", (to) => to.collection("all")),
  ...THINGS.map((handle) => at(`product-${handle}`, (to) => to.product(handle))),
  at("search-start", (to) => to.search()),
  at("search-found", (to) => to.search({ q: "lamp" })),
  at("search-nothing", (to) => to.search({ q: "xylophone" })),
  at("charter", (to) => to.charter()),
  at("about", (to) => to.about()),
  at("price-list", (to) => to.servicePrices()),
  at("service-record", (to) => to.serviceRecord()),
  at("journal", (to) => to.journal()),
  at("guides", (to) => to.guides()),
  at("article", (to) => to.article("hard-water")),
  at("guide", (to) => to.guide("choosing-a-kettle")),
  at("newsletter", (to) => to.newsletter()),
  at("newsletter-sent", (to) => to.newsletterSent()),
  at("letters-ended", (to) => to.lettersEnded()),
  at("help", (to) => to.help()),
  at("contact", (to) => to.contact()),
  at("delivery", (to) => to.deliveryTerms()),
  at("returns", (to) => to.returnTerms()),
  ...POLICIES.map((key) => at(key, (to) => to.page(key))),
  at("missing", (to) => to.missing()),
  at("failed", (to) => to.failed()),
  at("styleguide", (to) => to.styleguide()),
];
