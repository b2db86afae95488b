export type Language = "en" | "de";

const EN = {
  name: "Inbox",
  lead: "Every mail the shop sends lands here and goes no further.",
  toShop: "To the shop",
  toAdmin: "To the admin",
  search: "Search by recipient or subject",
  searchButton: "Search",
  all: "Show all mails",
  count: "{count} mails",
  one: "1 mail",
  empty: "No mail yet. Place an order or sign up in the shop, and its mails will stand here.",
  nothing: "No mail fits “{query}”.",
  newer: "Newer mails",
  older: "Older mails",
  to: "To",
  from: "From",
  received: "Received",
  replyTo: "Answers go to",
  noSubject: "(no subject)",
  back: "All mails",
  page: "The mail as a page",
  text: "Plain text",
  source: "Source",
  download: "Download the .eml file",
  attachments: "Attachments",
  staff: "Staff sign-in",
  staffLead: "Demo people. The code changes every 30 seconds and works once.",
  noStaff: "The demo staff stand here once the shop is seeded.",
  password: "Password",
  mail: "E-mail",
  admin: "everything",
  support: "support",
  warehouse: "warehouse",
  finance: "finance",
  catalog: "catalogue",
  code: "Code now",
  fresh: "good for another {seconds} s",
  reload: "Show the current codes",
  missingTitle: "There is no such mail",
  missingText: "It may have been cleared. The list has all that are left.",
};

type Words = Record<keyof typeof EN, string>;

const DE: Words = {
  name: "Postfach",
  lead: "Jede E-Mail des Ladens landet hier und geht nicht weiter.",
  toShop: "Zum Laden",
  toAdmin: "Verwaltung",
  search: "Nach Empfänger oder Betreff suchen",
  searchButton: "Suchen",
  all: "Alle E-Mails zeigen",
  count: "{count} E-Mails",
  one: "1 E-Mail",
  empty: "Noch keine E-Mail. Bestellen Sie etwas oder legen Sie ein Konto an, dann stehen die E-Mails hier.",
  nothing: "Keine E-Mail passt zu „{query}“.",
  newer: "Neuere E-Mails",
  older: "Ältere E-Mails",
  to: "An",
  from: "Von",
  received: "Eingegangen",
  replyTo: "Antworten gehen an",
  noSubject: "(ohne Betreff)",
  back: "Alle E-Mails",
  page: "Die E-Mail als Seite",
  text: "Nur Text",
  source: "Quelltext",
  download: "Als .eml-Datei herunterladen",
  attachments: "Anhänge",
  staff: "Anmeldung fürs Personal",
  staffLead: "Zum Ausprobieren. Der Code wechselt alle 30 Sekunden und gilt einmal.",
  noStaff: "Das Personal zur Probe steht hier, sobald der Laden befüllt ist.",
  password: "Passwort",
  mail: "E-Mail",
  admin: "alles",
  support: "Kundendienst",
  warehouse: "Lager",
  finance: "Finanzen",
  catalog: "Katalog",
  code: "Code jetzt",
  fresh: "gilt noch {seconds} s",
  reload: "Aktuelle Codes zeigen",
  missingTitle: "Diese E-Mail gibt es nicht",
  missingText: "Vielleicht wurde sie gelöscht. Die Liste zeigt alle, die noch da sind.",
};

export type Say = (key: keyof Words, values?: Record<string, string | number>) => string;

export const isWord = (key: string): key is keyof Words => Object.hasOwn(EN, key);

export const languageOf = (acceptLanguage: string | undefined): Language =>
  (acceptLanguage ?? "").trim().toLowerCase().startsWith("de") ? "de" : "en";

export function speaker(language: Language): Say {
  const words = language === "de" ? DE : EN;
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
