import type { LocalDate } from "@/lib/kernel/days.ts";
import { type Money, money } from "@/lib/kernel/money.ts";
import type { CountryCalendar, DeliveryOption, TariffRow, Warehouse } from "@/lib/shipping/model.ts";

export const eur = (amount: number): Money => money(amount, "EUR");

export const calendar = (country: string, holidays: Readonly<Record<string, string>> = {}): CountryCalendar => ({
  country,
  restDays: [6, 7],
  holidays: new Map(Object.entries(holidays) as [LocalDate, string][]),
});

const IRISH = {
  "2026-10-26": "October holiday",
  "2026-12-25": "Christmas Day",
  "2026-12-26": "St. Stephen's Day",
  "2027-01-01": "New Year's Day",
};
const GERMAN = { "2026-12-25": "Christmas Day", "2026-12-26": "Boxing Day", "2027-01-01": "New Year's Day", "2026-05-14": "Ascension Day" };

export const ireland = calendar("IE", IRISH);
export const germany = calendar("DE", GERMAN);

export const dublin: Warehouse = { timeZone: "Europe/Dublin", cutOff: "14:00", handlingDays: 0, calendar: ireland };

export const option = (service: DeliveryOption["service"], position = 1): DeliveryOption => ({
  key: service,
  carrier: "demo",
  service,
  name: { en: service, de: service },
  position,
});

export const rate = (amount: number, more: Partial<TariffRow> = {}): TariffRow => ({
  optionKey: "standard",
  price: eur(amount),
  freeFrom: null,
  maxGrams: null,
  validFrom: new Date("2026-01-01T00:00:00Z"),
  ...more,
});
