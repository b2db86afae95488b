import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "guide",
  handle: "choosing-a-rain-jacket",
  topic: "buying",
  daysAgo: 60,
  picture: "shell-jacket",
  products: ["shell-jacket", "raincoat", "rucksack"],
  title: { en: "Choosing a rain jacket", de: "Eine Regenjacke aussuchen" },
  summary: {
    en: "Two numbers on the label, five places to put your fingers, and why a jacket that lets in water is usually only dirty.",
    de: "Zwei Zahlen auf dem Etikett, fünf Stellen zum Anfassen, und warum eine undichte Jacke meistens nur schmutzig ist.",
  },
  body: {
    en: `A rain jacket has to keep water out and let water out. The two wishes are opposites, and every jacket is a treaty between them.

## The two numbers

**Water column**, in millimetres: how high water may stand on the cloth before it comes through. From 1,300 a cloth may be called waterproof by the standard; from 10,000 it stands up to a day’s rain, and to the straps of a rucksack, which press. Above 20,000 you pay for mountains.

**Breathability** is given in grams of vapour per day or as a resistance called RET. For the first, more is better; for the second, less. Below 6 you can run in it, up to 13 you can walk, above 20 it is a bag with sleeves. Both are measured in a laboratory, in still air, on new cloth. Under the arms, **zips that open** do more than any figure.

## Two or three layers

The membrane is a film thinner than a hair and must be protected. In **three layers** it is glued between the outer cloth and a lining: robust, light, a little stiff. In **two layers** a loose lining hangs inside: softer, warmer, heavier, and slower to dry. For every day in town two are pleasant; for whoever carries a rucksack, three.

## Five places to put your fingers

1. **The seams**, from inside. Every one must be taped, the one in the hood too.
2. **The zip.** A flap behind it is worth more than a coating in front of it, because coatings crack where the zip bends. Can the slider be changed? It is the part that wears.
3. **The hood.** Put it on and turn your head. If you look into cloth, you will cross roads blind.
4. **The cuffs.** Hook-and-loop fills with wool and stops holding; it should be sewn on so that a tailor can change it.
5. **The hem** at the back, when you bend down.

## It lets in water. Is it broken?

Seldom. Rain runs off because the outer cloth is finished so that drops roll. Dirt and skin fat wear that off; the cloth soaks through, vapour can’t get out, and you are wet from within. Wash it as the label says, without softener, and if it allows, dry it warm: heat brings the finish back. If drops still sink in, spray a new one on, without fluorine. A jacket that is washed twice a year keeps out water longer than one that never is.

A real hole is a matter of a patch and ten minutes.

## Fit

Try it over the thickest thing you will wear beneath. Arms up: does the hem stay on the hip? Then it is yours. Ours comes in [plain sizes](product:shell-jacket), and it may come back within the time that [stands here](help:returns) if you have only worn it as one tries things on.`,
    de: `Eine Regenjacke soll Wasser draußen halten und Wasser hinauslassen. Die beiden Wünsche widersprechen sich, und jede Jacke ist ein Vertrag zwischen ihnen.

## Die zwei Zahlen

**Wassersäule**, in Millimetern: wie hoch Wasser auf dem Stoff stehen darf, bevor es durchkommt. Ab 1300 darf ein Stoff nach der Norm wasserdicht heißen; ab 10 000 hält er einem Regentag stand und auch Rucksackträgern, die drücken. Über 20 000 bezahlen Sie für Berge.

**Atmungsaktivität** steht als Gramm Dampf am Tag auf dem Etikett oder als Widerstand, der RET heißt. Beim ersten ist mehr besser, beim zweiten weniger. Unter 6 kann man darin laufen, bis 13 gehen, über 20 ist es eine Tüte mit Ärmeln. Gemessen wird beides im Labor, in stehender Luft, an neuem Stoff. Unter den Armen richten **Reißverschlüsse, die man öffnet**, mehr aus als jede Zahl.

## Zwei Lagen oder drei

Die Membran ist eine Folie, dünner als ein Haar, und muss geschützt werden. Bei **drei Lagen** ist sie zwischen Oberstoff und Futter geklebt: robust, leicht, etwas steif. Bei **zwei Lagen** hängt innen ein loses Futter: weicher, wärmer, schwerer, und es trocknet langsamer. Für alle Tage in der Stadt sind zwei angenehm; wer einen Rucksack trägt, nimmt drei.

## Fünf Stellen zum Anfassen

1. **Die Nähte**, von innen. Jede muss verklebt sein, auch die in der Kapuze.
2. **Der Reißverschluss.** Eine Leiste dahinter ist mehr wert als eine Beschichtung davor, denn Beschichtungen brechen, wo sich der Verschluss biegt. Lässt sich der Schieber wechseln? Er ist das Teil, das verschleißt.
3. **Die Kapuze.** Aufsetzen und den Kopf drehen. Sehen Sie in Stoff, gehen Sie blind über die Straße.
4. **Die Bündchen.** Klett füllt sich mit Wolle und hält nicht mehr; er sollte so aufgenäht sein, dass ihn eine Schneiderin wechseln kann.
5. **Der Saum** hinten, wenn Sie sich bücken.

## Es regnet durch. Ist sie kaputt?

Selten. Regen läuft ab, weil der Oberstoff so ausgerüstet ist, dass Tropfen rollen. Schmutz und Hautfett nutzen das ab; der Stoff saugt sich voll, der Dampf kann nicht hinaus, und nass werden Sie von innen. Waschen Sie die Jacke, wie es das Etikett sagt, ohne Weichspüler, und trocknen Sie sie warm, wenn es das erlaubt: Wärme bringt die Ausrüstung zurück. Sinken die Tropfen dann noch ein, sprühen Sie eine neue auf, ohne Fluor. Eine Jacke, die zweimal im Jahr gewaschen wird, hält länger dicht als eine, die nie gewaschen wird.

Ein echtes Loch ist eine Sache von einem Flicken und zehn Minuten.

## Der Sitz

Probieren Sie sie über dem Dicksten an, das Sie darunter tragen werden. Arme hoch: Bleibt der Saum auf der Hüfte? Dann ist es Ihre. Unsere gibt es in [gewöhnlichen Größen](product:shell-jacket), und sie darf innerhalb der Zeit zurück, die [hier steht](help:returns), wenn Sie sie nur so getragen haben, wie man anprobiert.`,
  },
} satisfies ArticleSeed;
