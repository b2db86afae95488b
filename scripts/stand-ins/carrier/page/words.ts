import type { RawCode, Scan } from "../model";

export type Language = "en" | "de";

type Words = {
  name: string;
  notice: string;
  parcel: string;
  expected: string;
  was: string;
  cancelled: string;
  announced: string;
  service: Record<"standard" | "express" | "large", string>;
  facts: Record<"service" | "reference" | "weight" | "to", string>;
  codes: Record<RawCode, string>;
  reasons: Record<NonNullable<Scan["reason"]>, string>;
  proofs: Record<"signature" | "neighbour" | "safe_place" | "locker", string>;
  until: string;
  picture: string;
  missing: string;
  missingText: string;
};

const EN: Words = {
  name: "Demo carrier",
  notice: "A stand-in: it scans by the shop’s clock, and no van is on the road.",
  parcel: "Parcel",
  expected: "Expected {day}",
  was: "Announced for {day}",
  cancelled: "This parcel was called off before the van had it.",
  announced: "The label is made. The van has not picked the parcel up yet.",
  service: { standard: "Standard", express: "Express", large: "Two people and a van" },
  facts: { service: "Service", reference: "Sender’s reference", weight: "Weight", to: "Goes to" },
  codes: {
    PU: "Picked up from the sender",
    HUB: "Sorted",
    CUS: "Cleared by customs",
    OFD: "On the van",
    NH: "Nobody was home",
    PPT: "Waits at the parcel shop",
    DL: "Delivered",
    EXC: "Held up",
    RTS: "On its way back to the sender",
    RTD: "Back with the sender",
  },
  reasons: {
    damaged: "the parcel is damaged",
    refused: "the recipient refused it",
    incorrect_address: "the address is not right",
    weather: "the road was closed because of the weather",
  },
  proofs: { signature: "signed by {name}", neighbour: "left with a neighbour", safe_place: "left in a safe place", locker: "in a locker" },
  until: "until {day}",
  picture: "Picture taken by the driver",
  missing: "There is no such parcel",
  missingText: "Check the number: it begins with DC and has 13 characters.",
};

const DE: Words = {
  name: "Paketdienst zur Probe",
  notice: "Nur zur Probe: Gescannt wird nach der Uhr des Ladens, und kein Wagen ist unterwegs.",
  parcel: "Sendung",
  expected: "Erwartet {day}",
  was: "Angekündigt für {day}",
  cancelled: "Diese Sendung wurde abgesagt, bevor der Wagen sie hatte.",
  announced: "Der Aufkleber ist gedruckt. Der Wagen hat die Sendung noch nicht abgeholt.",
  service: { standard: "Standard", express: "Express", large: "Zwei Personen und ein Lieferwagen" },
  facts: { service: "Versandart", reference: "Zeichen des Absenders", weight: "Gewicht", to: "Geht nach" },
  codes: {
    PU: "Beim Absender abgeholt",
    HUB: "Sortiert",
    CUS: "Vom Zoll freigegeben",
    OFD: "Im Zustellwagen",
    NH: "Niemand war zu Hause",
    PPT: "Liegt im Paketshop",
    DL: "Zugestellt",
    EXC: "Aufgehalten",
    RTS: "Auf dem Weg zurück zum Absender",
    RTD: "Zurück beim Absender",
  },
  reasons: {
    damaged: "die Sendung ist beschädigt",
    refused: "die Annahme wurde verweigert",
    incorrect_address: "die Anschrift stimmt nicht",
    weather: "die Straße war wegen des Wetters gesperrt",
  },
  proofs: {
    signature: "Unterschrift: {name}",
    neighbour: "beim Nachbarn abgegeben",
    safe_place: "am sicheren Ort abgelegt",
    locker: "im Paketfach",
  },
  until: "bis {day}",
  picture: "Bild des Fahrers",
  missing: "Diese Sendung gibt es nicht",
  missingText: "Bitte prüfen Sie die Nummer: Sie beginnt mit DC und hat 13 Zeichen.",
};

export const wordsOf = (language: Language): Words => (language === "de" ? DE : EN);

export const languageOf = (acceptLanguage: string | undefined): Language =>
  (acceptLanguage ?? "").trim().toLowerCase().startsWith("de") ? "de" : "en";

export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
