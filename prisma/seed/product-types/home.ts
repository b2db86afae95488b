import type { ProductTypeInput } from "../../../lib/catalog/schema/types.ts";
import { MAINS, SIZE, type } from "./type.ts";

/** Light, laundry, air, repair, and what stands in a room. */
export const HOME_TYPES: readonly ProductTypeInput[] = [
  type(
    "lamp",
    { en: "Lamp", de: "Lampe" },
    { card: "socket", of: ["socket", "maxBulb", "switch", "material", "voltage", "cord", "plug", ...SIZE] },
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
    "clock",
    { en: "Clock", de: "Uhr" },
    { card: "diameter", of: ["diameter", "depth", "material", "movement", "battery", "batteryLife", "weight"] },
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
];
