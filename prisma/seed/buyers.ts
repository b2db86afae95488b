import type { Buyer } from "./sales.ts";

/** The demo's buyers, one in each market and language worth looking at. Ada has an account, the others are guests. */
export const BUYERS = {
  ada: {
    name: "Ada Byrne",
    email: "ada@shopper.example",
    locale: "en-IE",
    address: { line1: "3 Fade Street", postcode: "D02 XY45", city: "Dublin", country: "IE" },
  },
  bruno: {
    name: "Bruno Keane",
    email: "bruno@shopper.example",
    locale: "en-IE",
    address: { line1: "18 Salthill Road", postcode: "H91 W2D7", city: "Galway", country: "IE" },
  },
  dilara: {
    name: "Dilara Aydın",
    email: "dilara@shopper.example",
    locale: "de-DE",
    address: { line1: "Sonnenallee 112", postcode: "12045", city: "Berlin", country: "DE" },
  },
  goran: {
    name: "Goran Marić",
    email: "goran@shopper.example",
    locale: "en-IE",
    phone: "+353871234567",
    address: { line1: "7 Patrick Street", line2: "Flat 5", postcode: "T12 XE42", city: "Cork", country: "IE" },
  },
  hana: {
    name: "Hana Weiß",
    email: "hana@shopper.example",
    locale: "de-DE",
    address: { line1: "Feldstraße 9", postcode: "20357", city: "Hamburg", country: "DE" },
  },
  ines: {
    name: "Inês Duarte",
    email: "ines@shopper.example",
    locale: "en-PT",
    address: { line1: "Rua da Rosa 21", postcode: "1200-382", city: "Lisboa", country: "PT" },
  },
  kaya: {
    name: "Kaya Lefèvre",
    email: "kaya@shopper.example",
    locale: "en-FR",
    address: { line1: "4 rue des Martyrs", postcode: "75009", city: "Paris", country: "FR" },
  },
  maya: {
    name: "Maya Brooks",
    email: "maya@shopper.example",
    locale: "en-US",
    phone: "+15035550142",
    address: { line1: "220 SE Ankeny Street", postcode: "97214", city: "Portland", region: "OR", country: "US" },
  },
  owen: {
    name: "Owen Clarke",
    email: "owen@shopper.example",
    locale: "en-GB",
    phone: "+442079460123",
    address: { line1: "61 Columbia Road", postcode: "E2 7RG", city: "London", country: "GB" },
  },
} satisfies Record<string, Buyer>;
