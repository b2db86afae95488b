import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 390, lengthMm: 390, widthMm: 80, heightMm: 40, originCountry: "DE", hsCode: "821192", maxPerOrder: 4 };
const prices = { eur: 11_900, usd: 12_900 };

export default {
  handle: "chefs-knife",
  brand: "Ketterly",
  type: "knife",
  status: "active",
  name: { en: "Chef’s knife", de: "Kochmesser" },
  tagline: {
    en: "A forged blade of {bladeLength}, with a handle that can be changed.",
    de: "Eine geschmiedete Klinge von {bladeLength}, mit einem Griff, der sich tauschen lässt.",
  },
  description: {
    en: `One piece of steel from the point to the end of the handle, ground thin behind the edge and with enough belly to rock on. It weighs {weight} and balances where the fingers hold it.

The handle is two scales on three rivets. When they shrink or crack after twenty years, we drill the rivets out and put new ones on; the blade stays.

It comes sharp. Draw it over a honing steel every few days and over a whetstone every few months, or have it ground.`,
    de: `Ein Stück Stahl von der Spitze bis ans Ende des Griffs, hinter der Schneide dünn ausgeschliffen und mit genug Bauch für den Wiegeschnitt. Es wiegt {weight} und liegt dort im Gleichgewicht, wo die Finger es halten.

Der Griff besteht aus zwei Schalen an drei Nieten. Schrumpfen oder reißen sie nach zwanzig Jahren, bohren wir die Nieten aus und setzen neue auf; die Klinge bleibt.

Es kommt scharf. Ziehen Sie es alle paar Tage über einen Wetzstahl und alle paar Monate über einen Stein, oder lassen Sie es schleifen.`,
  },
  specs: {
    bladeLength: 20,
    blade: { en: "Carbon-rich stainless steel, 1.4116, forged", de: "Kohlenstoffreicher rostfreier Stahl, 1.4116, geschmiedet" },
    hardness: { en: "57 HRC", de: "57 HRC" },
    edge: { en: "15° on each side, polished by hand", de: "15° je Seite, von Hand abgezogen" },
    handle: { en: "Oiled oak, or black fibre laminate", de: "Geölte Eiche oder schwarzes Faserlaminat" },
    dishwasher: { en: "No; rinse and dry", de: "Nein; abspülen und abtrocknen" },
    age: {
      en: "Adults. Not sent to Great Britain, where the law asks for an age check at the door",
      de: "Erwachsene. Kein Versand nach Großbritannien, wo das Gesetz eine Alterskontrolle an der Tür verlangt",
    },
    length: 34,
    weight: 0.23,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Chef’s knife", de: "Kochmesser" }, quantity: 1 },
    { name: { en: "Blade guard of felt", de: "Klingenschutz aus Filz" }, quantity: 1 },
    { name: { en: "Care card", de: "Pflegekarte" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Honing steel", de: "Wetzstahl" }, needed: false },
    { name: { en: "Whetstone", de: "Schleifstein" }, needed: false },
    { name: { en: "Wooden chopping board", de: "Schneidbrett aus Holz" }, needed: false },
  ],
  parts: [
    {
      key: "scales",
      name: { en: "Pair of handle scales", de: "Paar Griffschalen" },
      sku: "KET-KNF-P-SCALES",
      tools: { en: "our workshop", de: "unsere Werkstatt" },
      minutes: 60,
    },
    {
      key: "rivets",
      name: { en: "Three rivets", de: "Drei Nieten" },
      sku: "KET-KNF-P-RIVETS",
      tools: { en: "Drill, hammer", de: "Bohrer, Hammer" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 120,
    partsYears: 30,
    care: {
      minutesPerYear: 90,
      what: {
        en: "Hone weekly, sharpen four times a year, oil an oak handle twice",
        de: "Wöchentlich wetzen, viermal im Jahr schleifen, Eichengriff zweimal ölen",
      },
    },
  },
  questions: [
    {
      question: { en: "Do I have to prove my age?", de: "Muss ich mein Alter nachweisen?" },
      answer: {
        en: "Not in the countries we send it to: none of them asks for it with a kitchen knife. We sell to adults all the same. Great Britain wants a check at the door that our carriers cannot make, so it is not sold there.",
        de: "Nicht in den Ländern, in die wir liefern: Keines verlangt das bei einem Küchenmesser. Wir verkaufen trotzdem nur an Erwachsene. Großbritannien verlangt eine Kontrolle an der Tür, die unsere Zusteller nicht leisten können; dorthin verkaufen wir es nicht.",
      },
    },
    {
      question: { en: "Is it a good present?", de: "Ist es ein gutes Geschenk?" },
      answer: {
        en: "Yes. It lies in a plain card box, and you can have it sent to another address; the invoice goes to you by e-mail. Where a knife as a present is said to cut friendship, people give a coin for it.",
        de: "Ja. Es liegt in einer schlichten Pappschachtel und kann an eine andere Adresse gehen; die Rechnung kommt per E-Mail zu Ihnen. Wo es heißt, ein geschenktes Messer zerschneide die Freundschaft, gibt man eine Münze dafür.",
      },
    },
    {
      question: { en: "Does it rust?", de: "Rostet es?" },
      answer: {
        en: "Not if it is dried. Left wet overnight, or put in a dishwasher, even stainless steel gets spots; they come off with a cork and a little scouring powder.",
        de: "Nicht, wenn es abgetrocknet wird. Über Nacht nass oder in der Spülmaschine bekommt auch rostfreier Stahl Flecken; mit Korken und etwas Scheuerpulver gehen sie ab.",
      },
    },
    {
      question: { en: "How do I sharpen it?", de: "Wie schärfe ich es?" },
      answer: {
        en: "On a whetstone, first the coarse side, then the fine, at the angle in the facts: about two coins under the spine. Pull-through sharpeners take off too much.",
        de: "Auf dem Stein, erst die grobe, dann die feine Seite, im Winkel aus den Angaben: etwa zwei Münzen unter dem Rücken. Durchziehschärfer tragen zu viel ab.",
      },
    },
    {
      question: { en: "Is it for left-handers too?", de: "Ist es auch für Linkshänder?" },
      answer: {
        en: "Yes. Blade and handle are the same on both sides.",
        de: "Ja. Klinge und Griff sind auf beiden Seiten gleich.",
      },
    },
    {
      question: { en: "What must I not cut with it?", de: "Was soll ich nicht damit schneiden?" },
      answer: {
        en: "Bones, frozen food, and anything on glass or stone: a hard edge chips. And do not lever with the point.",
        de: "Knochen, Gefrorenes und alles auf Glas oder Stein: Eine harte Schneide bricht aus. Und hebeln Sie nicht mit der Spitze.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "US"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "KET-KNF-OAK", gtin: "2900000014817", options: { colour: "oak" }, ...packed, prices, onHand: 26 },
    { sku: "KET-KNF-COA", gtin: "2900000014824", options: { colour: "coal" }, ...packed, prices, onHand: 19 },
  ],
} satisfies ProductSeed;
