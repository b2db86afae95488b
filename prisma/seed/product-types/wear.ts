import type { ProductTypeInput } from "../../../lib/catalog/schema/types.ts";
import type { SpecKey } from "../specs.ts";
import { SIZE, type } from "./type.ts";

/** The five signs of textile care. What is pressed says how hot; what must not be washed says so. */
const CARE = ["washAt", "bleach", "dryer", "ironing", "dryClean"] as const;
const PRESSED = ["washAt", "bleach", "dryer", "ironAt", "dryClean"] as const;
const NOT_WASHED = ["washable", "bleach", "dryer", "ironing", "dryClean"] as const;

const RAINWEAR: readonly SpecKey[] = ["waterColumn", "material", "lining", "seams", "fabricWeight"];
const UPPER_BODY: readonly SpecKey[] = ["fit", "sizeChest", "sizeBack"];
/** The law of the Union wants upper, lining, insole and outsole of a shoe named. */
const SHOE: readonly SpecKey[] = ["construction", "upper", "lining", "insole", "sole", "shoeWidth", "sizeFoot", "weight"];

/** What is worn or carried. */
export const WEAR_TYPES: readonly ProductTypeInput[] = [
  type("jacket", { en: "Jacket", de: "Jacke" }, { card: "waterColumn", of: [...RAINWEAR, ...UPPER_BODY, ...CARE, "weight"] }),
  type(
    "gilet",
    { en: "Gilet", de: "Weste" },
    { card: "fill", of: ["fill", "fillPower", "fillWeight", "material", "lining", ...UPPER_BODY, ...CARE, "weight"] },
  ),
  type("jumper", { en: "Jumper", de: "Pullover" }, { card: "fibre", of: ["fibre", "fabricWeight", ...UPPER_BODY, ...CARE, "weight"] }),
  type(
    "base-layer",
    { en: "Base layer", de: "Unterzieher" },
    { card: "fabricWeight", of: ["fabricWeight", "fibre", "fineness", ...UPPER_BODY, ...CARE, "weight"] },
  ),
  type(
    "shirt",
    { en: "Shirt", de: "Hemd" },
    { card: "fibre", of: ["alteration", "fibre", "fabricWeight", "closure", "sizeNeck", ...UPPER_BODY, ...PRESSED, "weight"] },
  ),
  type(
    "suit",
    { en: "Suit", de: "Anzug" },
    {
      card: "fibre",
      of: [
        "alteration",
        "fibre",
        "lining",
        "fabricWeight",
        "closure",
        "pockets",
        "fit",
        "sizeChest",
        "sizeWaist",
        "sizeInseam",
        "washable",
        "bleach",
        "dryer",
        "ironAt",
        "dryClean",
        "weight",
      ],
    },
  ),
  type("tie", { en: "Tie", de: "Krawatte" }, { card: "fibre", of: ["fibre", "lining", "width", "length", ...NOT_WASHED, "weight"] }),
  type(
    "jeans",
    { en: "Jeans", de: "Jeans" },
    { card: "fabricWeight", of: ["fabricWeight", "fibre", "closure", "pockets", "fit", "sizeWaist", "sizeInseam", ...PRESSED, "weight"] },
  ),
  type(
    "work-coat",
    { en: "Work coat", de: "Arbeitsjacke" },
    { card: "fibre", of: ["fibre", "fabricWeight", "closure", "pockets", ...UPPER_BODY, ...PRESSED, "weight"] },
  ),
  type(
    "raincoat",
    { en: "Raincoat", de: "Regenmantel" },
    { card: "waterColumn", of: [...RAINWEAR, "closure", "pockets", ...UPPER_BODY, ...CARE, "weight"] },
  ),
  type("boots", { en: "Boots", de: "Stiefel" }, { card: "construction", of: SHOE }),
  type("trainers", { en: "Trainers", de: "Sneaker" }, { card: "construction", of: SHOE }),
  type("belt", { en: "Belt", de: "Gürtel" }, { card: "material", of: ["material", "buckle", "width", "thickness", "sizeBelt", "weight"] }),
  type(
    "gloves",
    { en: "Gloves", de: "Handschuhe" },
    { card: "material", of: ["material", "lining", "touchScreen", "sizeHand", ...NOT_WASHED, "weight"] },
  ),
  type("socks", { en: "Socks", de: "Socken" }, { card: "fibre", of: ["fibre", "construction", "sizeFoot", ...CARE, "weight"] }),
  type(
    "rucksack",
    { en: "Rucksack", de: "Rucksack" },
    { card: "capacity", of: ["capacity", "material", "lining", "laptop", "waterColumn", ...SIZE] },
  ),
];
