import type { ProductSeed } from "../product-seed.ts";

export default {
  handle: "induction-hob",
  brand: "Brindlow",
  type: "hob",
  status: "active",
  name: { en: "Induction hob", de: "Induktions-Kochfeld" },
  tagline: {
    en: "Four zones, one row of keys, and a power board that comes out through the top.",
    de: "Vier Kochzonen, eine Reihe Tasten und eine Leistungsplatine, die sich von oben tauschen lässt.",
  },
  description: {
    en: `Each of the four zones heats the pan, not the glass: {power} in all when every zone is on. It turns itself off when a pot boils over onto the keys.

Hobs fail at two places, the glass and the power board. Here the glass is held by a frame with eight screws, and under it each coil and the board are plugged, not soldered. None of this needs the worktop cut or the cupboard emptied.

It is built into a worktop and wired by a certified electrician; the law and the guarantee ask for that. We need the electrician’s proof of connection only if you claim under the guarantee.`,
    de: `Jede der vier Zonen erhitzt den Topf, nicht das Glas: zusammen {power}, wenn alle an sind. Läuft ein Topf auf die Tasten über, schaltet es sich ab.

Kochfelder versagen an zwei Stellen: am Glas und an der Leistungsplatine. Hier hält ein Rahmen mit acht Schrauben das Glas, und darunter sind Spulen und Platine gesteckt, nicht gelötet. Dafür muss weder die Arbeitsplatte geschnitten noch der Schrank ausgeräumt werden.

Es wird in eine Arbeitsplatte eingebaut und von einer Elektrofachkraft angeschlossen; das verlangen Gesetz und Garantie. Den Anschlussnachweis brauchen wir nur, wenn Sie die Garantie in Anspruch nehmen.`,
  },
  specs: {
    zones: 4,
    zoneSizes: { en: "15, 18, 18 and 21 cm", de: "15, 18, 18 und 21 cm" },
    power: 7_200,
    wiring: {
      en: "230 V, one or two phases, fixed; 32 A on one phase, 2 × 16 A on two",
      de: "230 V, ein- oder zweiphasig, fest; 32 A einphasig, 2 × 16 A zweiphasig",
    },
    installation: { en: "By a certified electrician", de: "Durch eine Elektrofachkraft" },
    cutOut: { en: "560 × 490 mm, worktop of 28 mm or more", de: "560 × 490 mm, Arbeitsplatte ab 28 mm" },
    pans: {
      en: "With a magnetic base: cast iron, steel, marked stainless steel",
      de: "Mit magnetischem Boden: Gusseisen, Stahl, gekennzeichneter Edelstahl",
    },
    childLock: true,
    standby: 0.4,
    voltage: 230,
    cord: 1.5,
    height: 5.6,
    width: 59,
    depth: 52,
    weight: 10.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Induction hob with mains lead, no plug", de: "Induktions-Kochfeld mit Anschlusskabel, ohne Stecker" }, quantity: 1 },
    { name: { en: "Mounting clips and sealing tape", de: "Halteklammern und Dichtband" }, quantity: 1 },
    { name: { en: "Glass scraper", de: "Glasschaber" }, quantity: 1 },
    { name: { en: "Instructions with drilling plan", de: "Anleitung mit Ausschnittplan" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Connection by an electrician", de: "Anschluss durch eine Elektrofachkraft" }, needed: true },
    { name: { en: "Pans with a magnetic base", de: "Geschirr mit magnetischem Boden" }, needed: true, handle: "steel-pan" },
  ],
  parts: [
    {
      key: "glass",
      name: { en: "Ceramic glass with frame", de: "Glaskeramik mit Rahmen" },
      sku: "BRI-HOB-P-GLASS",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 30,
    },
    {
      key: "coils",
      name: { en: "Coil, one zone", de: "Spule, eine Kochzone" },
      sku: "BRI-HOB-P-COIL",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 40,
    },
    {
      key: "board",
      name: { en: "Power board", de: "Leistungsplatine" },
      sku: "BRI-HOB-P-BOARD",
      tools: { en: "an electrician", de: "Elektrofachkraft" },
      minutes: 60,
    },
    {
      key: "controls",
      name: { en: "Touch controls", de: "Bedienfeld" },
      sku: "BRI-HOB-P-TOUCH",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 30,
    },
    {
      key: "tray",
      name: { en: "Fan", de: "Lüfter" },
      sku: "BRI-HOB-P-FAN",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: { kwhPerYear: 190, basis: { en: "A warm meal a day for three people", de: "Ein warmes Essen am Tag für drei Personen" } },
    care: {
      minutesPerYear: 120,
      what: { en: "Wipe when cold, scrape burnt sugar off at once", de: "Kalt abwischen, Zucker sofort abschaben" },
    },
  },
  questions: [
    {
      question: { en: "Can I connect it myself?", de: "Darf ich es selbst anschließen?" },
      answer: {
        en: "No. It is wired to the mains without a plug, and that is work for a certified electrician. Keep the proof of connection with the receipt; we ask for a copy when you want a repair under the guarantee.",
        de: "Nein. Es wird ohne Stecker fest angeschlossen, und das ist Arbeit für eine Elektrofachkraft. Heben Sie den Anschlussnachweis mit der Rechnung auf; bei einer Reparatur auf Garantie bitten wir um eine Kopie.",
      },
    },
    {
      question: { en: "Do my pans work on it?", de: "Gehen meine Töpfe?" },
      answer: {
        en: "Hold a magnet to the base. If it holds, the pan works. Cast iron and plain steel always do; copper, aluminium and glass never.",
        de: "Halten Sie einen Magneten an den Boden. Haftet er, geht der Topf. Gusseisen und blanker Stahl gehen immer, Kupfer, Aluminium und Glas nie.",
      },
    },
    {
      question: { en: "Does it fit the hole of my old hob?", de: "Passt es in den Ausschnitt des alten Kochfelds?" },
      answer: {
        en: "If that hole measures what the facts say, or a few millimetres less that can be filed off. A larger hole needs a cover frame, which we do not sell.",
        de: "Wenn der Ausschnitt so groß ist wie angegeben oder ein paar Millimeter kleiner und sich nacharbeiten lässt. Für einen größeren brauchen Sie einen Ausgleichsrahmen, den wir nicht führen.",
      },
    },
    {
      question: { en: "It hums. Is that normal?", de: "Es summt. Ist das normal?" },
      answer: {
        en: "A soft hum at full power is, above all with thin pans, and the fan runs on for a while. A loud clicking is not: write to us.",
        de: "Ein leises Summen bei voller Leistung ja, vor allem mit dünnen Böden; auch der Lüfter läuft nach. Lautes Klicken nicht: Schreiben Sie uns.",
      },
    },
    {
      question: { en: "May I use it with a pacemaker?", de: "Ist es mit Herzschrittmacher erlaubt?" },
      answer: {
        en: "Ask your doctor. Makers of pacemakers usually advise an arm’s length from a zone that is on.",
        de: "Fragen Sie Ihre Ärztin oder Ihren Arzt. Hersteller von Schrittmachern raten meist zu einer Armlänge Abstand von einer eingeschalteten Zone.",
      },
    },
    {
      question: { en: "What if the glass cracks?", de: "Und wenn das Glas springt?" },
      answer: {
        en: "Switch it off at the fuse and do not use it. New glass comes with its frame, and changing it is a matter of eight screws. Breakage by a falling pan is not covered by the guarantee; household insurance often pays.",
        de: "Sicherung aus und nicht weiter benutzen. Das neue Glas kommt mit Rahmen; getauscht ist es mit acht Schrauben. Bruch durch einen fallenden Topf deckt die Garantie nicht, oft aber die Hausratversicherung.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    {
      sku: "BRI-HOB-60",
      gtin: "2900000014619",
      options: {},
      weightGrams: 12_600,
      lengthMm: 660,
      widthMm: 590,
      heightMm: 140,
      originCountry: "DE",
      hsCode: "851660",
      maxPerOrder: 2,
      prices: { eur: 59_900, gbp: 52_900 },
      onHand: 7,
    },
  ],
} satisfies ProductSeed;
