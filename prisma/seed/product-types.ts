import type { ProductTypeInput } from "../../lib/catalog/schema/types.ts";
import { POWER_TYPES } from "./product-types/power.ts";
import { MAINS, SIZE, type } from "./product-types/type.ts";

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
    "lamp",
    { en: "Lamp", de: "Lampe" },
    { card: "socket", of: ["socket", "maxBulb", "switch", "material", "voltage", "cord", "plug", ...SIZE] },
  ),
  type(
    "bulb",
    { en: "Bulb", de: "Leuchtmittel" },
    {
      card: "light",
      of: [
        "light",
        "replaces",
        "power",
        "socket",
        "colourTemperature",
        "colourRendering",
        "dimmable",
        "life",
        "energyClass",
        "voltage",
        "diameter",
        "length",
      ],
    },
  ),
  type(
    "washing-machine",
    { en: "Washing machine", de: "Waschmaschine" },
    {
      card: "load",
      of: [
        "load",
        "energyClass",
        "energyPer100",
        "waterPerCycle",
        "ecoTime",
        "spin",
        "noise",
        "programmes",
        "peakPower",
        "voltage",
        "cord",
        "plug",
        "hose",
        ...SIZE,
      ],
    },
  ),
  type(
    "pendant",
    { en: "Pendant lamp", de: "Pendelleuchte" },
    { card: "socket", of: ["socket", "maxBulb", "installation", "material", "voltage", "cable", "diameter", "height", "weight"] },
  ),
  type(
    "portable-lamp",
    { en: "Rechargeable lamp", de: "Akkuleuchte" },
    {
      card: "lightTime",
      of: [
        "light",
        "lightTime",
        "chargeTime",
        "cell",
        "energy",
        "cellLife",
        "ports",
        "colourTemperature",
        "colourRendering",
        "dimmable",
        "life",
        "protection",
        "material",
        "height",
        "diameter",
        "weight",
      ],
    },
  ),
  type(
    "dryer",
    { en: "Tumble dryer", de: "Wäschetrockner" },
    {
      card: "load",
      of: [
        "load",
        "energyClass",
        "energyPer100",
        "dryTime",
        "condensation",
        "sound",
        "programmes",
        "refrigerant",
        "drain",
        "peakPower",
        ...(["voltage", "cord", "plug"] as const),
        ...SIZE,
      ],
    },
  ),
  type(
    "vacuum-cleaner",
    { en: "Vacuum cleaner", de: "Staubsauger" },
    {
      card: "radius",
      labelled: true,
      of: ["radius", "power", "sound", "dustBag", "filterGrade", "floors", "voltage", "cord", "plug", ...SIZE],
    },
  ),
  type(
    "dehumidifier",
    { en: "Dehumidifier", de: "Luftentfeuchter" },
    {
      card: "extraction",
      of: ["extraction", "roomSize", "capacity", "temperature", "drain", "sound", "refrigerant", ...MAINS, ...SIZE],
    },
  ),
  type(
    "fan",
    { en: "Fan", de: "Ventilator" },
    { card: "diameter", of: ["diameter", "speeds", "airflow", "sound", "swing", "material", ...MAINS, "height", "depth", "weight"] },
  ),
  type(
    "iron",
    { en: "Steam iron", de: "Dampfbügeleisen" },
    { card: "steam", of: ["steam", "waterTank", "soleplate", "autoOff", ...MAINS, "length", "width", "height", "weight"] },
  ),
  type(
    "sewing-machine",
    { en: "Sewing machine", de: "Nähmaschine" },
    { card: "stitches", labelled: true, of: ["stitches", "stitchRate", "buttonhole", "bobbin", "needles", "material", ...MAINS, ...SIZE] },
  ),
  type(
    "shelving",
    { en: "Shelving", de: "Regal" },
    { card: "boardLoad", labelled: true, of: ["boards", "boardLoad", "anchoring", "assembly", "material", ...SIZE] },
  ),
  type(
    "desk-chair",
    { en: "Desk chair", de: "Schreibtischstuhl" },
    {
      card: "seatHeight",
      labelled: true,
      of: ["seatHeight", "bears", "castors", "cover", "material", "assembly", "width", "depth", "weight"],
    },
  ),
  type(
    "blanket",
    { en: "Blanket", de: "Decke" },
    {
      card: "fibre",
      of: ["fibre", "fabricWeight", "woven", "length", "width", "weight", "washAt", "bleach", "dryer", "ironing", "dryClean"],
    },
  ),
  type(
    "screwdrivers",
    { en: "Screwdrivers", de: "Schraubendreher" },
    { card: "tips", of: ["tips", "blade", "handle", "insulated", "width", "weight"] },
  ),
  type(
    "clock",
    { en: "Clock", de: "Uhr" },
    { card: "diameter", of: ["diameter", "depth", "material", "movement", "battery", "batteryLife", "weight"] },
  ),
  type(
    "headphones",
    { en: "Headphones", de: "Kopfhörer" },
    {
      card: "playTime",
      labelled: true,
      of: ["playTime", "chargeTime", "noiseCancelling", "connection", "jack", "drivers", "impedance", "material", "cable", "weight"],
    },
  ),
  type(
    "power-bank",
    { en: "Power bank", de: "Powerbank" },
    {
      card: "energy",
      of: ["energy", "charge", "output", "ports", "chargeTime", "cellLife", "cable", "height", "width", "depth", "weight"],
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
        "drive",
        "gears",
        "brakes",
        "tyres",
        "rider",
        "allowedWeight",
        "rackLoad",
        "weight",
        "voltage",
        "plug",
      ],
    },
  ),
  type(
    "jacket",
    { en: "Jacket", de: "Jacke" },
    {
      card: "waterColumn",
      of: ["waterColumn", "material", "lining", "seams", "fabricWeight", "fit", "washAt", "dryer", "ironing", "weight"],
    },
  ),
  type(
    "jumper",
    { en: "Jumper", de: "Pullover" },
    { card: "fibre", of: ["fibre", "fabricWeight", "fit", "washAt", "dryer", "ironing", "weight"] },
  ),
  type(
    "rucksack",
    { en: "Rucksack", de: "Rucksack" },
    { card: "capacity", of: ["capacity", "material", "lining", "laptop", "waterColumn", ...SIZE] },
  ),
  ...POWER_TYPES,
];
