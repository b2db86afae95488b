import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "wash-wool-less",
  topic: "care",
  daysAgo: 11,
  picture: "wool-jumper",
  products: ["wool-jumper", "merino-base-layer", "socks"],
  title: { en: "Wash wool less than you think", de: "Wolle seltener waschen, als man meint" },
  summary: {
    en: "A jumper that hangs out for a night is clean for most purposes. When it does need water: cool, short, flat.",
    de: "Ein Pullover, der eine Nacht am offenen Fenster hing, ist meistens wieder gut. Wenn er doch Wasser braucht: kühl, kurz, liegend.",
  },
  body: {
    en: `Wool is a hair, and behaves like one. It takes up damp and gives it off again, it does not much care for sweat, and it lets smells go if you give it air and time. Cotton can do none of this, which is why we wash it so often, and why we wash wool in the same way by mistake.

## What air does

Hang the jumper over the back of a chair by an open window overnight; in a bathroom after a shower is even better, because the steam takes smells along as it leaves. By the morning nine in ten are ready to be worn. A mark of egg or soup comes off with a damp cloth once it is dry. A jumper worn over a shirt is content with two or three washes in a winter.

## When it must be washed

Look at the label first: it is a promise by the maker and knows more than we do. If it allows a machine, use the wool programme and nothing else. It is cool, hardly moves, and spins gently. Three things turn wool into felt, and they only work together: heat, soap and movement. Leave out two of them and nothing can happen.

1. Turn it inside out and close the buttons.
2. Use a wool detergent without bleach or enzymes; enzymes are made to digest protein, and wool is protein.
3. No softener. It glues the scales of the fibre together, and the jumper pills sooner.

By hand it takes ten minutes: a basin of lukewarm water, a little detergent, press and let go. Don’t rub and don’t wring.

## Drying is where shapes are lost

A wet jumper weighs three times a dry one, and on a hanger that weight pulls at the shoulders until it is a dress. Roll it up in a towel, lean on it, unroll it, and lay it flat on a second towel in the shape it had. Away from the radiator, turned over once.

## Little balls

Pilling is not a fault. Short fibres work their way out where cloth rubs on cloth: under the arms, along the seat belt. Take them off with a comb made for it, dry, in one direction. After a few rounds there are no short fibres left and it stops by itself. A good jumper pills in its first winter and then no more.

## Summer

Moths like wool that has been worn: they come for what is in it rather than for the wool. Wash it once at the end of the season, dry it well, put it in a bag that closes. Cedar smells pleasant and discourages them a little; the bag does the work.

And if you do find a hole in October, [it can be darned](journal:darning-an-elbow).`,
    de: `Wolle ist Haar und benimmt sich auch so. Sie nimmt Feuchtigkeit auf und gibt sie wieder ab, Schweiß macht ihr wenig aus, und Gerüche lässt sie los, wenn man ihr Luft und Zeit gibt. Baumwolle kann nichts davon. Deshalb waschen wir sie so oft, und aus Versehen behandeln wir Wolle genauso.

## Was Luft ausrichtet

Hängen Sie den Pullover über Nacht über eine Stuhllehne ans offene Fenster; noch besser ins Badezimmer nach dem Duschen, denn der Dampf nimmt Gerüche mit, wenn er geht. Am Morgen sind neun von zehn wieder bereit. Ein Fleck von Ei oder Suppe geht mit einem feuchten Tuch ab, sobald er trocken ist. Wer ein Hemd darunter trägt, kommt mit zwei, drei Wäschen im Winter aus.

## Wenn es doch sein muss

Zuerst das Etikett lesen: Es ist ein Versprechen des Herstellers und weiß mehr als wir. Erlaubt es die Maschine, dann das Wollprogramm und kein anderes. Es ist kühl, bewegt kaum und schleudert sanft. Drei Dinge machen aus Wolle Filz, und sie wirken nur zusammen: Wärme, Seife und Bewegung. Lassen Sie zwei davon weg, dann kann nichts geschehen.

1. Auf links drehen, Knöpfe schließen.
2. Wollwaschmittel ohne Bleiche und ohne Enzyme nehmen; Enzyme sollen Eiweiß verdauen, und Wolle ist Eiweiß.
3. Keinen Weichspüler. Er verklebt die Schuppen der Faser, und der Pullover pillt umso eher.

Von Hand dauert es zehn Minuten: ein Becken lauwarmes Wasser, etwas Waschmittel, drücken und loslassen. Nicht reiben, nicht wringen.

## Beim Trocknen geht die Form verloren

Ein nasser Pullover wiegt dreimal so viel wie ein trockener. Auf dem Bügel zieht dieses Gewicht an den Schultern, bis er ein Kleid ist. Rollen Sie ihn in ein Handtuch, stützen Sie sich darauf, rollen Sie ihn wieder aus und legen Sie ihn in Form flach auf ein zweites Handtuch. Nicht auf die Heizung, und einmal wenden.

## Knötchen

Pilling ist kein Fehler. Kurze Fasern arbeiten sich heraus, wo Stoff an Stoff reibt: unter den Armen, am Sicherheitsgurt. Nehmen Sie sie trocken mit einem Wollkamm ab, immer in eine Richtung. Nach einigen Malen sind keine kurzen Fasern mehr da, und es hört von selbst auf. Ein guter Pullover pillt im ersten Winter und dann nicht mehr.

## Im Sommer

Motten mögen getragene Wolle: Sie kommen weniger wegen der Wolle als wegen dem, was darin ist. Waschen Sie am Ende der Saison einmal, trocknen Sie gut, und stecken Sie den Pullover in einen Beutel, der schließt. Zedernholz riecht angenehm und hält sie ein wenig ab; die Arbeit macht der Beutel.

Und wenn im Oktober doch ein Loch darin ist: [Man kann es stopfen](journal:darning-an-elbow).`,
  },
} satisfies ArticleSeed;
