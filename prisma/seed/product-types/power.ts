import type { ProductTypeInput } from "../../../lib/catalog/schema/types.ts";
import { SIZE, type } from "./type.ts";

/** What plays, and what gives power. */
export const POWER_TYPES: readonly ProductTypeInput[] = [
  type(
    "earbuds",
    { en: "Earbuds", de: "In-Ear-Kopfhörer" },
    {
      card: "playTime",
      labelled: true,
      of: ["playTime", "playTimeCase", "chargeTime", "noiseCancelling", "connection", "drivers", "protection", "cell", "serial", "weight"],
    },
  ),
  type(
    "loudspeakers",
    { en: "Loudspeakers", de: "Lautsprecher" },
    {
      card: "ampPower",
      labelled: true,
      of: ["ampPower", "impedance", "sensitivity", "frequency", "woofer", "tweeter", "terminals", "material", ...SIZE],
    },
  ),
  type(
    "amplifier",
    { en: "Amplifier", de: "Verstärker" },
    {
      card: "channelPower",
      labelled: true,
      of: ["channelPower", "loads", "inputs", "outputs", "peakPower", "standby", "voltage", "cord", "plug", ...SIZE],
    },
  ),
  type(
    "turntable",
    { en: "Turntable", de: "Plattenspieler" },
    {
      card: "turns",
      of: ["turns", "drive", "cartridge", "trackingForce", "stylusLife", "outputs", "power", "voltage", "plug", ...SIZE],
    },
  ),
  type(
    "radio",
    { en: "Radio", de: "Radio" },
    {
      card: "bands",
      of: ["bands", "battery", "batteryHours", "outputPower", "jack", "ports", "antenna", ...SIZE],
    },
  ),
  type(
    "television",
    { en: "Television", de: "Fernseher" },
    {
      card: "diagonal",
      of: [
        "diagonal",
        "energyClass",
        "energySdr",
        "energyHdr",
        "resolution",
        "panel",
        "refresh",
        "pixelFaults",
        "tuner",
        "ports",
        "apps",
        "outputPower",
        "standby",
        "wallMount",
        "remoteBattery",
        "serial",
        "voltage",
        "cord",
        "plug",
        ...SIZE,
      ],
    },
  ),
  type(
    "soundbar",
    { en: "Soundbar", de: "Soundbar" },
    {
      card: "outputPower",
      of: ["outputPower", "channels", "inputs", "frequency", "subwoofer", "remoteBattery", "standby", "voltage", "cord", "plug", ...SIZE],
    },
  ),
  type(
    "bike-light",
    { en: "Bike light", de: "Fahrradlicht" },
    {
      card: "lux",
      of: ["lux", "light", "lightTime", "approval", "fits", "cell", "chargeTime", "protection", "weight"],
    },
  ),
  type(
    "power-station",
    { en: "Power station", de: "Powerstation" },
    {
      card: "energy",
      of: [
        "energy",
        "cell",
        "cellLife",
        "socketPower",
        "surge",
        "ports",
        "plug",
        "chargeTime",
        "solarInput",
        "fanNoise",
        "flight",
        "serial",
        "voltage",
        ...SIZE,
      ],
    },
  ),
  type(
    "charger",
    { en: "Charger", de: "Ladegerät" },
    { card: "output", of: ["output", "ports", "mainsInput", "plug", "standby", ...SIZE] },
  ),
  type(
    "solar-panel",
    { en: "Solar panel", de: "Solarmodul" },
    { card: "sunPower", of: ["sunPower", "openVoltage", "connection", "protection", "material", "folded", ...SIZE] },
  ),
  type(
    "drill",
    { en: "Drill", de: "Bohrschrauber" },
    {
      card: "torque",
      of: [
        "torque",
        "batteryVoltage",
        "cell",
        "chuck",
        "idleSpeed",
        "drillWood",
        "drillSteel",
        "clutch",
        "motorKind",
        "noiseAtEar",
        "vibration",
        "serial",
        ...SIZE,
      ],
    },
  ),
  type(
    "lantern",
    { en: "Lantern", de: "Laterne" },
    {
      card: "light",
      of: [
        "light",
        "lightTime",
        "colourTemperature",
        "dimmable",
        "energy",
        "cell",
        "cellLife",
        "chargeTime",
        "ports",
        "protection",
        "height",
        "diameter",
        "weight",
      ],
    },
  ),
];
