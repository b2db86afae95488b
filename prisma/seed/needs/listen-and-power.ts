import type { NeedSeed, Said } from "./need-seed.ts";
import { charging } from "./need-seed.ts";

const CHARGED = charging({
  line: "USB-C charger",
  why: ["Its cell is charged by USB-C; the cable is in the box.", "Der Akku wird über USB-C geladen; das Kabel liegt bei."],
});
const CABLE = { capability: "usb_c_cable" } as const;
const VOLTRIM = [{ attribute: "family", op: "=", value: "Voltrim 18" }] as const;
const CELL_TIRES = ["Cells lose strength over the years.", "Akkus lassen mit den Jahren nach."] as const;
const CABLES: NeedSeed = {
  kind: "required_to_use",
  capability: "speaker_cable",
  why: ["One length goes to each loudspeaker.", "Zu jedem Lautsprecher führt ein Stück."],
};

export const LISTEN_AND_POWER: Said = {
  headphones: {
    needs: [
      CHARGED,
      {
        kind: "wear_part",
        part: "COR-HPH-P-PADS",
        inBox: 1,
        supply: "Pair of ear pads",
        why: ["Pads flatten and crack where they touch.", "Polster werden flach und rissig, wo sie anliegen."],
      },
    ],
    provides: [CABLE],
  },
  earbuds: {
    needs: [
      CHARGED,
      {
        kind: "required_to_use",
        capability: "bluetooth_source",
        line: "Phone or player with Bluetooth",
        why: ["They play what is sent to them by radio.", "Sie spielen, was ihnen per Funk gesandt wird."],
      },
      {
        kind: "wear_part",
        part: "COR-EBD-P-TIPS",
        inBox: 1,
        supply: "Ear tips",
        why: ["Tips lose their grip.", "Aufsätze verlieren ihren Halt."],
      },
    ],
    provides: [CABLE],
  },
  "shelf-speakers": {
    needs: [
      {
        kind: "required_to_use",
        capability: "amplifier",
        line: "Amplifier",
        rules: [{ attribute: "watts", op: "=", value: { spec: "ampPower" } }],
        why: [
          "They have none inside. Too weak a one distorts, too strong a one harms them.",
          "Sie haben keinen eingebaut. Ein zu schwacher verzerrt, ein zu starker schadet ihnen.",
        ],
      },
      { ...CABLES, line: "Loudspeaker cable, one length for each" },
    ],
    provides: [{ capability: "loudspeakers", attributes: { ohms: { spec: "impedance" } } }],
  },
  amplifier: {
    needs: [
      {
        kind: "required_to_use",
        capability: "loudspeakers",
        line: "Pair of loudspeakers",
        rules: [
          { attribute: "ohms", op: ">=", value: 4 },
          { attribute: "ohms", op: "<=", value: 16 },
        ],
        why: ["It drives one pair of 4 to 16 Ω.", "Er treibt ein Paar mit 4 bis 16 Ω."],
      },
      { ...CABLES, line: "Loudspeaker cable" },
      { kind: "accessory", product: "turntable", line: "Record player", why: ["It has an input for one.", "Er hat einen Eingang dafür."] },
    ],
    provides: [
      { capability: "amplifier", attributes: { watts: { spec: "channelPower" } } },
      { capability: "audio_input", quantity: 4, attributes: { signals: ["phono", "line"] } },
    ],
  },
  turntable: {
    needs: [
      {
        kind: "required_to_use",
        capability: "audio_input",
        line: "Amplifier, or active loudspeakers",
        rules: [{ attribute: "signals", op: "in", value: ["phono", "line"] }],
        why: ["By a switch it plays into a phono or a line input.", "Per Schalter spielt er in einen Phono- oder Line-Eingang."],
      },
      {
        kind: "required_to_use",
        capability: "loudspeakers",
        line: "Pair of loudspeakers",
        why: ["It makes no sound by itself.", "Allein ist er nicht zu hören."],
      },
      { kind: "required_to_use", capability: "record", line: "Record", why: ["Something must lie on it.", "Etwas muss darauf liegen."] },
      {
        kind: "wear_part",
        part: "COR-TRN-P-STYL",
        inBox: 1,
        supply: "Stylus",
        why: ["A worn stylus wears the records.", "Eine abgenutzte Nadel nutzt die Platten ab."],
      },
    ],
  },
  radio: {
    needs: [
      {
        kind: "required_to_use",
        capability: "radio_power",
        line: "USB-C charger, or four D cells (LR20)",
        why: ["It plays from the mains by USB-C, or from four cells.", "Es spielt über USB-C am Netz oder mit vier Zellen."],
      },
      {
        kind: "accessory",
        product: "headphones",
        line: "Headphones with a cable",
        why: ["It has a socket for them.", "Eine Buchse dafür hat es."],
      },
    ],
    provides: [CABLE],
  },
  tv: {
    needs: [
      {
        kind: "required_to_use",
        capability: "aaa_cell",
        quantity: 2,
        line: "Two AAA cells for the remote control",
        supply: "Pair of AAA cells",
        why: ["The remote control runs on two cells.", "Die Fernbedienung läuft mit zwei Zellen."],
      },
      {
        kind: "required_to_use",
        capability: "hdmi_cable",
        line: "HDMI cable, one for each box or player",
        why: ["It joins a box or a player to the screen.", "Es verbindet einen Zuspieler mit dem Bildschirm."],
      },
    ],
    provides: [{ capability: "hdmi_input", quantity: 3 }],
  },
  soundbar: {
    needs: [
      {
        kind: "required_to_use",
        capability: "cr2032_cell",
        inBox: 1,
        supply: "CR2032 cell",
        why: ["The remote control runs on it.", "Die Fernbedienung läuft damit."],
      },
      {
        kind: "accessory",
        product: "tv",
        line: "Television",
        why: ["It plays by itself too; with a television it plays the film.", "Sie spielt auch allein; am Fernseher spielt sie den Film."],
      },
    ],
    provides: [{ capability: "audio_input", attributes: { signals: ["line"] } }],
  },
  "e-bike": {
    needs: [
      {
        kind: "required_to_use",
        capability: "bicycle_pump",
        line: "Pump",
        why: ["Tyres lose air by themselves; it comes without a pump.", "Reifen verlieren von selbst Luft; eine Pumpe liegt nicht bei."],
      },
    ],
  },
  "bike-light": {
    needs: [CHARGED, { kind: "wear_part", part: "VOL-BLT-P-CELL", inBox: 1, supply: "Pair of cells", why: CELL_TIRES }],
    provides: [CABLE],
  },
  "power-bank": { needs: [CHARGED], provides: [CABLE, { capability: "usb_c_charger", attributes: { watts: { spec: "output" } } }] },
  "power-station": {
    needs: [
      { kind: "accessory", product: "solar-panel", line: "Solar panel", why: ["Then the sun fills it.", "Dann füllt die Sonne sie."] },
      {
        kind: "accessory",
        capability: "usb_c_cable",
        line: "USB-C cables",
        why: ["For what is charged by USB-C without a cable of its own.", "Für alles, was über USB-C lädt und kein eigenes Kabel hat."],
      },
    ],
    provides: [
      { capability: "usb_c_charger" },
      { capability: "radio_power" },
      { capability: "solar_input", attributes: { connector: "MC4" } },
    ],
  },
  charger: {
    needs: [
      {
        kind: "required_to_use",
        capability: "usb_c_cable",
        line: "USB-C cable for each device",
        why: ["It has sockets, no cable.", "Es hat Buchsen, kein Kabel."],
      },
    ],
    provides: [{ capability: "usb_c_charger", attributes: { watts: { spec: "output" } } }, { capability: "radio_power" }],
  },
  "solar-panel": {
    needs: [
      {
        kind: "required_to_use",
        capability: "solar_input",
        line: "Power station or battery with a solar input",
        rules: [{ attribute: "connector", op: "in", value: ["MC4"] }],
        why: ["It keeps no power itself; its plugs are MC4.", "Es speichert selbst keinen Strom; seine Stecker sind MC4."],
      },
    ],
  },
  "cordless-drill": {
    needs: [
      {
        kind: "required_to_use",
        capability: "drill_battery",
        line: "Battery",
        rules: VOLTRIM,
        why: ["It runs on the family’s sliding battery.", "Er läuft mit dem Schiebeakku der Familie."],
      },
      {
        kind: "required_to_use",
        capability: "drill_charger",
        line: "Battery charger",
        rules: VOLTRIM,
        why: ["The battery charges in this charger alone.", "Der Akku lädt nur in diesem Ladegerät."],
      },
      {
        kind: "required_to_use",
        capability: "drill_bits",
        line: "Drill bits",
        why: ["One screwdriver bit is in the box, no drill.", "Ein Schrauberbit liegt bei, kein Bohrer."],
      },
      {
        kind: "wear_part",
        part: "VOL-DRL-P-BRSH",
        inBox: 1,
        supply: "Pair of carbon brushes",
        why: ["Carbon wears by running.", "Kohle nutzt sich im Lauf ab."],
      },
    ],
  },
  lantern: {
    needs: [CHARGED, { kind: "wear_part", part: "VOL-LAN-P-CELL", inBox: 1, supply: "Cell 21700", why: CELL_TIRES }],
    provides: [CABLE],
  },
};
