import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 10_800, lengthMm: 500, widthMm: 400, heightMm: 280, originCountry: "CH", hsCode: "845210", maxPerOrder: 2 };
const prices = { eur: 44_900, gbp: 39_900 };

export default {
  handle: "sewing-machine",
  brand: "Quillet",
  type: "sewing-machine",
  status: "active",
  name: { en: "Sewing machine", de: "Nähmaschine" },
  tagline: {
    en: "For hems, patches and denim: few stitches, a strong arm, nothing on a screen.",
    de: "Für Säume, Flicken und Jeans: wenige Stiche, ein kräftiger Arm, kein Bildschirm.",
  },
  description: {
    en: `The frame inside is cast aluminium, so it stays quiet and straight and carries a motor strong enough for four layers of denim. There are {stitches} stitches on one dial: straight, zigzag, elastic, blind hem, overlock and a buttonhole in one step. That covers what mending and most sewing ask for.

The bobbin drops in from above under a clear slide, so that you see how much thread is left. The free arm takes trouser legs and cuffs.

Needles, feet and bobbins are of the common flat-shank kind that any haberdasher sells. Oil it in two places every twenty hours of sewing; the places are marked.

Thread is not in the box.`,
    de: `Der Rahmen innen ist aus gegossenem Aluminium; so bleibt sie leise und gerade und trägt einen Motor, der vier Lagen Jeans schafft. {stitches} Stiche liegen auf einem Regler: Gerad-, Zickzack-, Elastik-, Blindstich, Overlock und ein Knopfloch in einem Zug. Das reicht zum Flicken und für fast alles Nähen.

Die Spule wird von oben unter einen durchsichtigen Schieber gelegt, und Sie sehen, wie viel Faden noch da ist. Über den Freiarm passen Hosenbeine und Ärmel.

Nadeln, Füße und Spulen sind von der üblichen Art mit Flachkolben, die jedes Kurzwarengeschäft führt. Geölt wird alle zwanzig Nähstunden an zwei Stellen; sie sind markiert.

Garn liegt nicht bei.`,
  },
  specs: {
    stitches: 16,
    stitchRate: 850,
    buttonhole: { en: "In one step, to the size of the button", de: "In einem Zug, nach der Größe des Knopfs" },
    bobbin: { en: "Drop-in from above, class 15", de: "Von oben einzulegen, Klasse 15" },
    needles: { en: "Flat shank 130/705 H, sizes 60 to 110", de: "Flachkolben 130/705 H, Stärken 60 bis 110" },
    material: { en: "Cast-aluminium frame, enamelled cover", de: "Rahmen aus Aluminiumguss, lackiertes Gehäuse" },
    power: 75,
    voltage: 230,
    cord: 1.9,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 30,
    width: 42,
    depth: 18,
    weight: 8.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Sewing machine", de: "Nähmaschine" }, quantity: 1 },
    { name: { en: "Foot pedal with cord", de: "Fußanlasser mit Kabel" }, quantity: 1 },
    {
      name: {
        en: "Presser feet: zigzag (fitted), zip, buttonhole, blind hem",
        de: "Nähfüße: Zickzack (eingesetzt), Reißverschluss, Knopfloch, Blindsaum",
      },
      quantity: 4,
    },
    { name: { en: "Needles, assorted", de: "Nadeln, sortiert" }, quantity: 5 },
    { name: { en: "Bobbins", de: "Spulen" }, quantity: 4 },
    { name: { en: "Oil, brush, screwdriver", de: "Öl, Pinsel, Schraubendreher" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Spool of thread", de: "Garnrolle" }, needed: true, handle: "sewing-thread" },
    { name: { en: "Jeans needles for thick cloth", de: "Jeansnadeln für dicke Stoffe" }, needed: false, handle: "machine-needles" },
  ],
  parts: [
    { key: "foot", name: { en: "Zigzag presser foot", de: "Zickzackfuß" }, sku: "QUI-SEW-P-FOOT", minutes: 1 },
    {
      key: "needle",
      name: { en: "Needle clamp with screw", de: "Nadelhalter mit Schraube" },
      sku: "QUI-SEW-P-CLAMP",
      tools: { en: "Screwdriver, in the box", de: "Schraubendreher, liegt bei" },
      minutes: 5,
    },
    {
      key: "wheel",
      name: { en: "Handwheel with belt", de: "Handrad mit Riemen" },
      sku: "QUI-SEW-P-WHEEL",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    { key: "pin", name: { en: "Spool pin", de: "Garnrollenstift" }, sku: "QUI-SEW-P-PIN", minutes: 1 },
    { key: "bed", name: { en: "Bobbin case with slide", de: "Spulenkapsel mit Schieber" }, sku: "QUI-SEW-P-BOBBIN", minutes: 5 },
  ],
  ownership: {
    guaranteeMonths: 120,
    partsYears: 25,
    energy: { kwhPerYear: 3.9, basis: { en: "one hour a week", de: "eine Stunde in der Woche" } },
    supplies: [{ name: { en: "Needles, pack of five", de: "Nadeln, Fünferpack" }, perYear: 2, each: { eur: 450, gbp: 390 } }],
    care: {
      minutesPerYear: 60,
      what: {
        en: "Brush out fluff, oil two places, new needle every eight hours of sewing",
        de: "Flusen auspinseln, zwei Stellen ölen, alle acht Nähstunden eine neue Nadel",
      },
    },
  },
  questions: [
    {
      question: { en: "Does it sew jeans?", de: "Näht sie Jeans?" },
      answer: {
        en: "Yes: four layers with a jeans needle, and over the thick seam with the handwheel. Jeans needles are not in the box; the five that are go up to canvas.",
        de: "Ja: vier Lagen mit einer Jeansnadel, und über die dicke Naht mit dem Handrad. Jeansnadeln liegen nicht bei; die fünf beiliegenden reichen bis zu Segeltuch.",
      },
    },
    {
      question: { en: "Is it right for a beginner?", de: "Ist sie für Anfänger geeignet?" },
      answer: {
        en: "Yes. The thread’s way is printed on the machine in five steps, the pedal starts slowly, and the instructions begin with a hem.",
        de: "Ja. Der Fadenweg ist in fünf Schritten aufgedruckt, der Fußanlasser beginnt langsam, und die Anleitung fängt mit einem Saum an.",
      },
    },
    {
      question: { en: "Which needles, feet and bobbins fit?", de: "Welche Nadeln, Füße und Spulen passen?" },
      answer: {
        en: "The common ones: flat-shank needles, system 130/705, low-shank snap-on feet, class 15 bobbins. You are not tied to us.",
        de: "Die üblichen: Flachkolbennadeln System 130/705, niedrige Steckfüße, Spulen der Klasse 15. Sie sind nicht an uns gebunden.",
      },
    },
    {
      question: { en: "Is thread in the box?", de: "Liegt Garn bei?" },
      answer: {
        en: "No; the red spool in the picture shows where it sits. Take good all-purpose thread: cotton for cotton, polyester for whatever stretches. Cheap thread sheds fluff and is the commonest cause of loops.",
        de: "Nein; die rote Rolle im Bild zeigt nur, wo es sitzt. Nehmen Sie gutes Allesnäher-Garn: Baumwolle für Baumwolle, Polyester für alles, was sich dehnt. Billiges Garn fusselt und ist der häufigste Grund für Schlingen.",
      },
    },
    {
      question: { en: "How often does it need a service?", de: "Wie oft muss sie zur Wartung?" },
      answer: {
        en: "With brushing and oiling at home, about every five years. Our workshop does it at a fixed price and sets the tension while at it.",
        de: "Wenn Sie zu Hause pinseln und ölen, etwa alle fünf Jahre. Unsere Werkstatt macht das zum Festpreis und stellt dabei die Spannung ein.",
      },
    },
    {
      question: { en: "Has it a light and a case?", de: "Hat sie Licht und einen Koffer?" },
      answer: {
        en: "A light, yes: an LED over the needle, changeable. A case is not in the box; the carton with its inlays serves for moving.",
        de: "Licht ja: eine LED über der Nadel, wechselbar. Ein Koffer liegt nicht bei; für den Umzug taugt der Karton mit seinen Einlagen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "QUI-SEW-CRM", gtin: "2900000002326", options: { colour: "cream" }, ...packed, prices, onHand: 6 },
    {
      sku: "QUI-SEW-PIN",
      gtin: "2900000002333",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 8, inDays: 27 },
    },
  ],
} satisfies ProductSeed;
