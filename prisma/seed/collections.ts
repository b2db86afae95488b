import type { CollectionInput } from "../../lib/catalog/schema/collections.ts";

/** The four worlds, and what stands in each in the order of the page. */
export const COLLECTIONS: readonly CollectionInput[] = [
  {
    handle: "kitchen",
    name: { en: "Kitchen", de: "Küche" },
    description: {
      en: "Tools for every morning that come apart with plain tools, so that they can be cleaned and mended.",
      de: "Werkzeug für jeden Morgen, das sich mit einfachen Mitteln zerlegen, reinigen und reparieren lässt.",
    },
    position: 1,
    products: [
      "gooseneck-kettle",
      "espresso-machine",
      "burr-grinder",
      "toaster",
      "stand-mixer",
      "blender",
      "rice-cooker",
      "fridge-freezer",
      "induction-hob",
      "casserole",
      "chefs-knife",
      "steel-pan",
      "moka-pot",
      "kitchen-scale",
      "filter-jug",
      "vacuum-flask",
    ],
  },
  {
    handle: "light-and-home",
    name: { en: "Light & home", de: "Licht & Zuhause" },
    description: {
      en: "Things that stand in one place for twenty years: their sockets, cells and hoses are standard ones.",
      de: "Dinge, die zwanzig Jahre am selben Platz stehen: mit Fassungen, Zellen und Schläuchen nach Norm.",
    },
    position: 2,
    products: ["task-lamp", "led-bulb-e27", "washing-machine", "wall-clock"],
  },
  {
    handle: "listen-and-power",
    name: { en: "Listen & power", de: "Hören & Strom" },
    description: {
      en: "Whatever has a battery says what it holds, how long a charge lasts and how the cell is changed.",
      de: "Alles mit Akku: Was er fasst, wie lange eine Ladung reicht und wie er gewechselt wird, steht dabei.",
    },
    position: 3,
    products: ["headphones", "power-bank", "e-bike"],
  },
  {
    handle: "wear",
    name: { en: "Wear", de: "Kleidung" },
    description: {
      en: "Clothes and bags sewn so that they can be mended, with the care they need written down.",
      de: "Kleidung und Taschen, die sich flicken lassen. Welche Pflege sie brauchen, steht dabei.",
    },
    position: 4,
    products: [
      "shell-jacket",
      "down-gilet",
      "wool-jumper",
      "merino-base-layer",
      "shirt",
      "suit",
      "tie",
      "jeans",
      "chore-coat",
      "raincoat",
      "boots",
      "trainers",
      "belt",
      "gloves",
      "socks",
      "rucksack",
    ],
  },
];
