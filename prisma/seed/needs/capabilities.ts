import type { AttributeDefinition, Capability, CapabilityKind } from "../../../lib/supplements/model.ts";

type Words = readonly [en: string, de: string];
type More = { readonly attributes?: readonly AttributeDefinition[]; readonly shared?: true; readonly askable?: false };

const said = ([en, de]: Words) => ({ en, de });
const capability = (key: string, kind: CapabilityKind, [name, question, more = {}]: readonly [Words, Words, More?]): Capability => ({
  key,
  kind,
  name: said(name),
  question: said(question),
  attributes: more.attributes ?? [],
  shared: more.shared ?? false,
  askable: more.askable ?? true,
});

const number = (key: string, label: Words, unit?: string): AttributeDefinition => ({
  key,
  label: said(label),
  kind: "number",
  ...(unit && { unit }),
});
const text = (key: string, label: Words): AttributeDefinition => ({ key, label: said(label), kind: "text" });

const WATTS = number("watts", ["Power", "Leistung"], "W");
const OHMS = number("ohms", ["Impedance", "Impedanz"], "Ω");
const FAMILY = text("family", ["Battery family", "Akkufamilie"]);

/** What things of the demo's shop ask for. The mains and the leaflet are the shop's own (supplements/rules/derived.ts). */
export const CAPABILITIES: readonly Capability[] = [
  // Used up by what asks for it
  capability("e27_bulb", "thing", [
    ["E27 bulb", "E27-Leuchtmittel"],
    ["Do you have a bulb with an E27 base?", "Haben Sie ein Leuchtmittel mit E27-Sockel?"],
    { attributes: [WATTS, number("lumens", ["Light", "Licht"], "lm")] },
  ]),
  capability("aa_cell", "thing", [
    ["AA cell", "AA-Zelle"],
    ["Do you have an AA cell (LR6)?", "Haben Sie eine AA-Zelle (LR6)?"],
  ]),
  capability("aaa_cell", "thing", [
    ["AAA cell", "AAA-Zelle"],
    ["Do you have AAA cells (LR03)?", "Haben Sie AAA-Zellen (LR03)?"],
  ]),
  capability("cr2032_cell", "thing", [
    ["CR2032 cell", "CR2032-Knopfzelle"],
    ["Do you have a CR2032 button cell?", "Haben Sie eine CR2032-Knopfzelle?"],
  ]),
  capability("hdmi_cable", "thing", [
    ["HDMI cable", "HDMI-Kabel"],
    ["Do you have an HDMI cable to spare?", "Haben Sie ein freies HDMI-Kabel?"],
    { attributes: [text("version", ["Version", "Version"])] },
  ]),
  capability("usb_c_cable", "thing", [
    ["USB-C cable", "USB-C-Kabel"],
    ["Do you have a cable with USB-C at both ends?", "Haben Sie ein Kabel mit USB-C an beiden Enden?"],
    { attributes: [WATTS] },
  ]),
  capability("speaker_cable", "thing", [
    ["Pair of loudspeaker cables", "Ein Paar Lautsprecherkabel"],
    ["Do you have two lengths of loudspeaker cable?", "Haben Sie zwei Stücke Lautsprecherkabel?"],
    { shared: true },
  ]),
  capability("wall_fixing", "thing", [
    ["Wall plug with screw", "Dübel mit Schraube"],
    ["Do you have plugs and screws for your wall?", "Haben Sie Dübel und Schrauben für Ihre Wand?"],
    { attributes: [text("walls", ["Holds in", "Hält in"])] },
  ]),
  capability("ceiling_hook", "thing", [
    ["Ceiling hook with its fixing", "Deckenhaken mit Befestigung"],
    ["Do you have a hook and its fixing for your ceiling?", "Haben Sie einen Haken samt Befestigung für Ihre Decke?"],
    { attributes: [text("ceilings", ["Holds in", "Hält in"])] },
  ]),
  capability("descaler", "thing", [
    ["Descaler", "Entkalker"],
    ["Do you have descaler or citric acid?", "Haben Sie Entkalker oder Zitronensäure?"],
  ]),
  capability("detergent", "thing", [
    ["Detergent", "Waschmittel"],
    ["Do you have detergent?", "Haben Sie Waschmittel?"],
  ]),
  capability("coffee_beans", "thing", [
    ["Coffee beans", "Kaffeebohnen"],
    ["Do you have coffee beans?", "Haben Sie Kaffeebohnen?"],
  ]),
  capability("sewing_thread", "thing", [
    ["Spool of thread", "Garnrolle"],
    ["Do you have a spool of sewing thread?", "Haben Sie eine Rolle Nähgarn?"],
  ]),
  capability("machine_needles", "thing", [
    ["Sewing machine needles", "Nähmaschinennadeln"],
    ["Do you have needles of the system 130/705 H?", "Haben Sie Nadeln des Systems 130/705 H?"],
    { attributes: [text("system", ["System", "System"])] },
  ]),
  capability("frying_oil", "thing", [
    ["Oil that stands heat", "Hitzefestes Öl"],
    ["Do you have rapeseed or sunflower oil for frying?", "Haben Sie Raps- oder Sonnenblumenöl zum Braten?"],
  ]),
  capability("leather_care", "thing", [
    ["Leather balm", "Lederbalsam"],
    ["Do you have balm or cream for leather?", "Haben Sie Balsam oder Creme für Leder?"],
  ]),
  capability("wood_oil", "thing", [
    ["Oil for wood", "Holzöl"],
    ["Do you have linseed oil or another oil for wood?", "Haben Sie Leinöl oder ein anderes Holzöl?"],
  ]),

  // Ports and places, each used by one
  capability("audio_input", "place", [
    ["Audio input", "Audioeingang"],
    ["Do you have an amplifier or loudspeakers with a free input?", "Haben Sie einen Verstärker oder Lautsprecher mit freiem Eingang?"],
    { attributes: [text("signals", ["Takes", "Nimmt"])] },
  ]),
  capability("amplifier", "place", [
    ["Amplifier", "Verstärker"],
    ["Do you have an amplifier?", "Haben Sie einen Verstärker?"],
    { attributes: [WATTS] },
  ]),
  capability("hdmi_input", "place", [
    ["HDMI input", "HDMI-Eingang"],
    ["Do you have a television with a free HDMI input?", "Haben Sie einen Fernseher mit freiem HDMI-Eingang?"],
    { attributes: [text("version", ["Version", "Version"])] },
  ]),
  capability("cold_water_tap", "place", [
    ["Cold-water tap within reach", "Kaltwasserhahn in Reichweite"],
    [
      "Is there a cold-water tap for a machine, a metre away at most?",
      "Gibt es höchstens einen Meter entfernt einen Kaltwasserhahn für Maschinen?",
    ],
    { attributes: [text("thread", ["Thread", "Gewinde"])] },
  ]),
  capability("drain", "place", [
    ["Drain within reach", "Abfluss in Reichweite"],
    ["Is there a drain, or the edge of a sink, beside it?", "Gibt es daneben einen Abfluss oder einen Beckenrand?"],
  ]),
  capability("solar_input", "place", [
    ["Solar input", "Solareingang"],
    ["Do you have a power station or battery with a solar input?", "Haben Sie eine Powerstation oder einen Akku mit Solareingang?"],
    { attributes: [text("connector", ["Plug", "Stecker"])] },
  ]),

  // One is enough for everything that asks
  capability("loudspeakers", "place", [
    ["Pair of loudspeakers", "Ein Paar Lautsprecher"],
    ["Do you have a pair of loudspeakers?", "Haben Sie ein Paar Lautsprecher?"],
    { attributes: [OHMS], shared: true },
  ]),
  capability("usb_c_charger", "place", [
    ["USB-C charger", "USB-C-Ladegerät"],
    ["Do you have a charger with a USB-C socket?", "Haben Sie ein Ladegerät mit USB-C-Buchse?"],
    { attributes: [WATTS], shared: true },
  ]),
  capability("radio_power", "place", [
    ["USB-C charger, or four D cells", "USB-C-Ladegerät oder vier D-Zellen"],
    ["Do you have a USB-C charger, or four D cells (LR20)?", "Haben Sie ein USB-C-Ladegerät oder vier D-Zellen (LR20)?"],
    { shared: true },
  ]),
  capability("ground_coffee", "service", [
    ["Ground coffee", "Gemahlener Kaffee"],
    ["Do you have coffee ground for it?", "Haben Sie passend gemahlenen Kaffee?"],
    { attributes: [text("grind", ["Ground for", "Gemahlen für"])], shared: true },
  ]),
  capability("induction_pan", "place", [
    ["Pan for induction", "Induktionsgeeignete Pfanne"],
    ["Do you have a pot or pan that a magnet sticks to?", "Haben Sie einen Topf oder eine Pfanne, an der ein Magnet haftet?"],
    { shared: true },
  ]),
  capability("electrician", "service", [
    ["Electrician", "Elektrofachkraft"],
    ["Have you an electrician to connect it?", "Haben Sie eine Elektrofachkraft für den Anschluss?"],
    { shared: true },
  ]),
  capability("drill_battery", "place", [
    ["Battery of the Voltrim 18 family", "Akku der Familie Voltrim 18"],
    ["Do you have a battery of the Voltrim 18 family?", "Haben Sie einen Akku der Familie Voltrim 18?"],
    { attributes: [FAMILY], shared: true },
  ]),
  capability("drill_charger", "place", [
    ["Charger of the Voltrim 18 family", "Ladegerät der Familie Voltrim 18"],
    ["Do you have a charger of the Voltrim 18 family?", "Haben Sie ein Ladegerät der Familie Voltrim 18?"],
    { attributes: [FAMILY], shared: true },
  ]),
  capability("drill_bits", "place", [["Drill bits", "Bohrer"], ["Do you have drill bits?", "Haben Sie Bohrer?"], { shared: true }]),
  capability("rubber_mallet", "place", [
    ["Rubber mallet", "Gummihammer"],
    ["Do you have a rubber mallet?", "Haben Sie einen Gummihammer?"],
    { shared: true },
  ]),
  capability("ironing_board", "place", [
    ["Ironing board", "Bügelbrett"],
    ["Do you have an ironing board?", "Haben Sie ein Bügelbrett?"],
    { shared: true },
  ]),
  capability("bicycle_pump", "place", [
    ["Bicycle pump", "Luftpumpe"],
    ["Do you have a bicycle pump?", "Haben Sie eine Luftpumpe?"],
    { shared: true },
  ]),
  capability("bluetooth_source", "place", [
    ["Phone or player with Bluetooth", "Telefon oder Abspielgerät mit Bluetooth"],
    ["Do you have a phone or player with Bluetooth?", "Haben Sie ein Telefon oder Abspielgerät mit Bluetooth?"],
    { shared: true },
  ]),
  capability("record", "place", [
    ["Record", "Schallplatte"],
    ["Do you have a record to play?", "Haben Sie eine Schallplatte?"],
    { shared: true },
  ]),
];
