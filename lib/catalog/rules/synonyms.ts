import type { Language } from "../../kernel/localized.ts";

/** Who asks for the first word means things called by the others too, the nearest first. Only names and kinds are compared
 * with those: a text that speaks of a Leuchte is not what was meant by Lampe. What holds both ways stands both ways. */
const SYNONYMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    backpack: "rucksack",
    bag: "rucksack",
    bicycle: "bike",
    bookshelf: "shelving",
    boot: "shoe",
    bottle: "flask",
    chest: "drawer",
    coat: "jacket",
    coffee: "espresso moka",
    cooker: "hob",
    cooktop: "hob",
    cordless: "rechargeable",
    cycle: "bike",
    desk: "task",
    dryer: "drier",
    duvet: "blanket",
    earphone: "earbud headphone",
    espresso: "moka",
    flashlight: "lantern light",
    freezer: "fridge",
    glove: "mitten",
    grinder: "mill",
    headphone: "earbud",
    headset: "headphone earbud",
    hoover: "vacuum",
    jacket: "coat raincoat gilet",
    jumper: "sweater",
    lamp: "light lantern",
    light: "lamp lantern",
    loudspeaker: "speaker soundbar",
    mill: "grinder",
    mixer: "blender",
    music: "radio turntable soundbar loudspeaker",
    necktie: "tie",
    oven: "hob",
    pants: "jeans trousers",
    pot: "casserole pan",
    pullover: "jumper sweater",
    refrigerator: "fridge",
    saucepan: "pan casserole",
    screwdriver: "driver",
    shelf: "shelving",
    shelves: "shelving",
    shoe: "trainer boot",
    skillet: "pan",
    sneaker: "trainer",
    speaker: "loudspeaker soundbar",
    stove: "hob",
    sweater: "jumper pullover",
    tea: "kettle",
    television: "tv",
    thermos: "flask",
    tool: "screwdriver drill",
    torch: "lantern light",
    trainer: "sneaker",
    trousers: "jeans",
    tv: "television",
    vacuum: "hoover",
    vest: "gilet",
    waistcoat: "gilet",
    washer: "washing",
    watch: "clock",
    weighing: "scale",
  },
  de: {
    akkuschrauber: "bohrschrauber",
    bettdecke: "decke",
    bohrmaschine: "bohrschrauber",
    box: "lautsprecher soundbar",
    bügeleisen: "dampfbügeleisen",
    bürostuhl: "schreibtischstuhl",
    deckenlampe: "pendelleuchte deckenleuchte",
    deckenleuchte: "pendelleuchte deckenlampe",
    espresso: "espressomaschine espressokanne",
    fahrrad: "bike rad",
    fernsehgerät: "fernseher",
    gefrierschrank: "gefrier",
    glühbirne: "leuchtmittel",
    glühlampe: "leuchtmittel",
    handy: "powerbank ladegerät",
    hängelampe: "pendelleuchte",
    headset: "kopfhörer",
    herd: "kochfeld",
    hose: "jeans",
    induktionsherd: "kochfeld",
    jacke: "weste mantel",
    kaffee: "kaffeemühle espressomaschine espressokanne",
    kaffeemaschine: "espressomaschine espressokanne",
    kaffeevollautomat: "espressomaschine",
    kessel: "wasserkocher",
    kochtopf: "bräter",
    kühlschrank: "kühl",
    lampe: "leuchte laterne licht",
    lautsprecher: "soundbar box",
    leuchte: "lampe laterne licht",
    licht: "lampe leuchte laterne",
    mantel: "jacke",
    mixer: "küchenmaschine",
    mokkakanne: "espressokanne",
    musik: "radio plattenspieler soundbar lautsprecher",
    nachtlicht: "akkuleuchte",
    nachttischlampe: "akkuleuchte",
    ofen: "kochfeld",
    ohrhörer: "kopfhörer",
    pedelec: "bike",
    pulli: "pullover",
    rad: "fahrrad bike",
    regenjacke: "regenmantel wetterjacke",
    sakko: "anzug",
    sauger: "staubsauger",
    schlips: "krawatte",
    schraubenzieher: "schraubendreher",
    schreibtischlampe: "arbeitsleuchte",
    schuh: "sneaker stiefel",
    shirt: "hemd unterzieher",
    sneaker: "turnschuh",
    solarpanel: "solarmodul",
    stehlampe: "stehleuchte",
    strickpullover: "wollpullover",
    strumpf: "socken",
    taschenlampe: "laterne",
    tee: "wasserkocher",
    teekessel: "wasserkocher",
    thermosflasche: "isolierflasche",
    thermoskanne: "isolierflasche",
    tischlampe: "arbeitsleuchte akkuleuchte",
    topf: "bräter",
    turnschuh: "sneaker",
    tv: "fernseher",
    unterhemd: "unterzieher",
    unterwäsche: "unterzieher",
    wecker: "uhr",
    werkzeug: "schraubendreher bohrschrauber",
  },
};

/** A colour has a name of its own here; whoever asks for red means each of its reds. */
const COLOURS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    red: "brick",
    green: "pine",
    yellow: "mustard ochre",
    blue: "navy indigo",
    black: "coal",
    white: "cream",
    brown: "tan oak",
    silver: "steel",
  },
  de: {
    rot: "ziegelrot",
    grün: "tannengrün",
    gelb: "senfgelb ocker",
    blau: "marineblau indigo",
    schwarz: "kohle",
    weiß: "creme",
    braun: "cognac eiche",
    silber: "edelstahl",
  },
};

/** "Lampen" and "Stühle" are asked for as "Lampe" and "Stuhl" are. */
const ENDINGS: Readonly<Record<Language, RegExp>> = { en: /(?<=..)(?:es|e|s)$/, de: /(?<=..)(?:en|er|e|n|s)$/ };

const root = (word: string, language: Language): string => word.normalize("NFD").replace(/\p{M}/gu, "").replace(ENDINGS[language], "");

type ByRoot = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;

const byRoot = (words: Readonly<Record<string, string>>, language: Language) =>
  new Map(Object.entries(words).map(([word, others]) => [root(word, language), others.split(" ")]));

const KINDS: ByRoot = { en: byRoot(SYNONYMS.en, "en"), de: byRoot(SYNONYMS.de, "de") };
const SHADES: ByRoot = { en: byRoot(COLOURS.en, "en"), de: byRoot(COLOURS.de, "de") };

/** What else is called so, the nearest first. */
export const alsoCalled = (word: string, language: Language): readonly string[] => KINDS[language].get(root(word, language)) ?? [];

/** What this colour is called here. */
export const shadesOf = (word: string, language: Language): readonly string[] => SHADES[language].get(root(word, language)) ?? [];

/** Words that end like a kind they are not of: who asks for shoes is not shown gloves. */
const OTHER_THINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["horseshoe", "clipboard"],
  de: ["Bohrschrauber", "Handschuh", "Lenkrad", "Zahnrad"],
};

export const otherThings = (language: Language): string => OTHER_THINGS[language].join(" ");
