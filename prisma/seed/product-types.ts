import type { ProductTypeInput } from "../../lib/catalog/schema/types.ts";
import { HOME_TYPES } from "./product-types/home.ts";
import { POWER_TYPES } from "./product-types/power.ts";
import { SUPPLY_TYPES } from "./product-types/supply-types.ts";
import { MAINS, SIZE, type } from "./product-types/type.ts";
import { WEAR_TYPES } from "./product-types/wear.ts";

/** What kind of thing a product is, and with that which facts it must state. */
export const PRODUCT_TYPES: readonly ProductTypeInput[] = [
  type(
    "kettle",
    { en: "Kettle", de: "Wasserkocher" },
    { card: "capacity", of: ["capacity", "temperature", "holds", "material", "handle", ...MAINS, ...SIZE] },
  ),
  type(
    "grinder",
    { en: "Coffee grinder", de: "Kaffeemühle" },
    { card: "grindSteps", of: ["burrs", "burrMaterial", "grindSteps", "beans", ...MAINS, ...SIZE] },
  ),
  type("moka-pot", { en: "Moka pot", de: "Espressokanne" }, { card: "cups", of: ["cups", "material", "handle", "hobs", "safetyPressure"] }),
  type(
    "espresso-machine",
    { en: "Espresso machine", de: "Espressomaschine" },
    {
      card: "brewPressure",
      labelled: true,
      of: ["brewPressure", "heatUp", "boiler", "waterTank", "portafilter", "material", ...MAINS, ...SIZE],
    },
  ),
  type(
    "toaster",
    { en: "Toaster", de: "Toaster" },
    { card: "slots", labelled: true, of: ["slots", "slotWidth", "browning", "functions", "material", ...MAINS, ...SIZE] },
  ),
  type(
    "stand-mixer",
    { en: "Stand mixer", de: "Küchenmaschine" },
    { card: "bowl", labelled: true, of: ["bowl", "dough", "speeds", "gearing", "material", ...MAINS, ...SIZE] },
  ),
  type(
    "blender",
    { en: "Blender", de: "Standmixer" },
    { card: "capacity", of: ["capacity", "bladeSpeed", "speeds", "hotLiquids", "material", "dishwasher", ...MAINS, ...SIZE] },
  ),
  type(
    "rice-cooker",
    { en: "Rice cooker", de: "Reiskocher" },
    { card: "capacity", of: ["capacity", "rice", "keepsWarm", "innerPot", "material", "dishwasher", ...MAINS, ...SIZE] },
  ),
  type(
    "fridge",
    { en: "Fridge-freezer", de: "Kühl-Gefrier-Kombination" },
    {
      card: "coldSpace",
      of: [
        "coldSpace",
        "fridgeSpace",
        "freezerSpace",
        "energyClass",
        "energyPerYear",
        "sound",
        "noFrost",
        "climate",
        "doorHinge",
        "doorway",
        "standFirst",
        "refrigerant",
        "peakPower",
        "voltage",
        "cord",
        "plug",
        ...SIZE,
      ],
    },
  ),
  type(
    "hob",
    { en: "Hob", de: "Kochfeld" },
    {
      card: "zones",
      labelled: true,
      of: ["zones", "zoneSizes", "power", "wiring", "installation", "cutOut", "pans", "childLock", "standby", "voltage", "cord", ...SIZE],
    },
  ),
  type(
    "casserole",
    { en: "Casserole", de: "Bräter" },
    { card: "sizes", of: ["sizes", "material", "coating", "handle", "hobs", "ovenTo", "dishwasher"] },
  ),
  type(
    "knife",
    { en: "Kitchen knife", de: "Küchenmesser" },
    {
      card: "bladeLength",
      labelled: true,
      of: ["bladeLength", "blade", "hardness", "edge", "handle", "dishwasher", "age", "length", "weight"],
    },
  ),
  type(
    "pan",
    { en: "Pan", de: "Pfanne" },
    { card: "sizes", of: ["sizes", "material", "thickness", "coating", "handle", "hobs", "ovenTo", "dishwasher"] },
  ),
  type(
    "kitchen-scale",
    { en: "Kitchen scale", de: "Küchenwaage" },
    { card: "weighsTo", labelled: true, of: ["weighsTo", "weighsIn", "units", "battery", "batteryLife", "autoOff", "material", ...SIZE] },
  ),
  type(
    "filter-jug",
    { en: "Filter jug", de: "Wasserfilterkanne" },
    { card: "capacity", of: ["capacity", "filtered", "filterLife", "material", "dishwasher", ...SIZE] },
  ),
  type(
    "flask",
    { en: "Vacuum flask", de: "Isolierflasche" },
    { card: "capacity", of: ["capacity", "hotAfter12", "hotAfter24", "stopper", "material", "dishwasher", "diameter", "height", "weight"] },
  ),
  type(
    "headphones",
    { en: "Headphones", de: "Kopfhörer" },
    {
      card: "playTime",
      labelled: true,
      of: [
        "playTime",
        "chargeTime",
        "noiseCancelling",
        "connection",
        "jack",
        "drivers",
        "impedance",
        "material",
        "cable",
        "cell",
        "serial",
        "weight",
      ],
    },
  ),
  type(
    "power-bank",
    { en: "Power bank", de: "Powerbank" },
    {
      card: "energy",
      of: ["energy", "charge", "output", "ports", "chargeTime", "cellLife", "cell", "cable", "flight", "serial", ...SIZE],
    },
  ),
  type(
    "e-bike",
    { en: "E-bike", de: "E-Bike" },
    {
      card: "reach",
      of: [
        "reach",
        "motor",
        "torque",
        "assist",
        "energy",
        "chargeTime",
        "cellLife",
        "cell",
        "drive",
        "gears",
        "brakes",
        "tyres",
        "rider",
        "allowedWeight",
        "rackLoad",
        "keyNumber",
        "serial",
        "weight",
        "voltage",
        "plug",
      ],
    },
  ),
  ...HOME_TYPES,
  ...WEAR_TYPES,
  ...POWER_TYPES,
  ...SUPPLY_TYPES,
];
