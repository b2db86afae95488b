import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say } from "../guide-words.ts";

export default {
  product: "jeans",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Try them indoors, soak them once, wear them soft, shorten them after the first wash.",
        "In der Wohnung anprobieren, einmal wässern, weich tragen, nach der ersten Wäsche kürzen.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "try-on",
          title: say("An evening indoors", "Einen Abend in der Wohnung"),
          lines: [
            info(
              "Close them, sit down, crouch. They should go shut with some effort.",
              "Knöpfen Sie sie zu, setzen Sie sich, gehen Sie in die Hocke. Die Hose soll nur mit etwas Mühe zugehen.",
            ),
          ],
          expected: say("Close at the waist, and you can breathe sitting.", "Eng am Bund, und im Sitzen bekommen Sie Luft."),
          explanation: otherwise(
            "Easy on the first day? The smaller waist: they give half a size. The hole is stiff? Push the button in edgeways.",
            "Am ersten Tag bequem? Die kleinere Weite: Sie gibt eine halbe Größe nach. Das Knopfloch ist steif? Den Knopf hochkant hindurchschieben.",
          ),
          uses: ["jeans"],
        },
        {
          key: "soak",
          title: say("Once: cold water and salt", "Einmal: kaltes Wasser und Salz"),
          lines: [
            info(
              "Once the size is settled, lay them alone in cold water with a little salt for an hour. Rinse, hang them by the waist.",
              "Steht die Größe fest, legen Sie sie allein eine Stunde in kaltes Wasser mit etwas Salz. Spülen Sie sie und hängen Sie sie am Bund auf.",
            ),
          ],
          expected: say("The water is blue, your hand nearly not.", "Das Wasser ist blau, Ihre Hand kaum."),
          explanation: otherwise("Much comes off? A second bath.", "Es färbt stark? Ein zweites Bad."),
        },
        {
          key: "wear",
          title: say("Two stiff weeks", "Zwei steife Wochen"),
          lines: [
            info(
              "Wear them a lot and do not wash them yet: the folds that come now at hip and knee fade first and stay.",
              "Tragen Sie sie viel und waschen Sie noch nicht: Die Falten, die jetzt an Hüfte und Knie kommen, werden zuerst hell und bleiben.",
            ),
          ],
          hazard: caution("The blue rubs off for months: no pale sofa.", "Das Blau färbt monatelang ab: kein helles Sofa."),
          expected: say("They bend at the knee by themselves.", "Am Knie knickt sie von selbst."),
          explanation: otherwise(
            "They rub at the back of the knee? It stops within days; an hour on the bicycle helps it along.",
            "Sie scheuert in der Kniekehle? Das gibt sich in ein paar Tagen; eine Stunde auf dem Rad hilft nach.",
          ),
        },
        {
          key: "hem",
          title: say("Shorten them after the first wash only", "Erst nach der ersten Wäsche kürzen"),
          lines: [
            info(
              "The first wash takes a finger’s breadth of length. Then put on the shoes you wear with them and have the hem marked.",
              "Die erste Wäsche nimmt eine Fingerbreite Länge. Ziehen Sie danach die Schuhe an, die Sie dazu tragen, und lassen Sie den Saum abstecken.",
            ),
            note("A pair that has been shortened cannot come back.", "Eine gekürzte Hose kann nicht zurück."),
          ],
          expected: say("The hem rests on the shoe without a heap of folds.", "Der Saum liegt auf dem Schuh, ohne sich zu stauen."),
          explanation: otherwise(
            "Until then? Turn them up, two fingers wide. And ask the tailor to keep the original hem.",
            "Und bis dahin? Umschlagen, zwei Finger breit. Bitten Sie die Schneiderei, den Originalsaum zu erhalten.",
          ),
        },
      ],
      result: say("Soft where you bend, stiff where they hold.", "Weich, wo Sie sich beugen, fest, wo sie halten muss."),
    },
    {
      purpose: "care",
      summary: say("Air often, wash rarely, inside out, on the line.", "Oft lüften, selten waschen, auf links, auf die Leine."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "air",
          title: say("Air, wipe", "Lüften, wischen"),
          lines: [
            info(
              "Hang them on the line overnight and wipe stains with a wet cloth.",
              "Hängen Sie sie über Nacht auf die Leine und wischen Sie Flecken mit einem nassen Tuch ab.",
            ),
          ],
          expected: say("They smell of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise("Oil? Washing-up liquid, dab, rinse.", "Öl? Spülmittel, tupfen, spülen."),
          uses: ["jeans"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt}, inside out", "Bei {washAt} auf links waschen"),
          lines: [
            info(
              "Wash them every five or six weeks, zip shut, the first time alone. No softener.",
              "Waschen Sie sie alle fünf, sechs Wochen mit geschlossenem Reißverschluss, beim ersten Mal allein. Kein Weichspüler.",
            ),
          ],
          expected: say("Even blue.", "Gleichmäßiges Blau."),
          explanation: otherwise(
            "White lines? The drum was too full, they were folded.",
            "Weiße Streifen? Zu volle Trommel, sie lag gefaltet.",
          ),
        },
        {
          key: "dry",
          title: say("On the line", "Auf die Leine"),
          lines: [
            info(
              "Hang them by the waist, out of the sun, and pull the legs long. No dryer.",
              "Hängen Sie sie am Bund auf, aus der Sonne, und ziehen Sie die Beine lang. Kein Trockner.",
            ),
          ],
          expected: say("As long as before.", "So lang wie zuvor."),
          explanation: otherwise(
            "A finger shorter? That is the first wash, and the last time.",
            "Einen Finger kürzer? Das ist die erste Wäsche und das letzte Mal.",
          ),
        },
        {
          key: "patch",
          title: say("Patch before it tears", "Flicken, bevor es reißt"),
          lines: [
            info(
              "Hold them to the light. Lay the patch behind thin places and stitch it to and fro.",
              "Halten Sie sie gegen das Licht. Legen Sie den Flicken hinter dünne Stellen und nähen Sie ihn hin und her fest.",
            ),
          ],
          expected: say("It does not pull.", "Es zieht nicht."),
          explanation: otherwise(
            "Already torn? Our workshop mends it; the price comes first.",
            "Schon gerissen? Unsere Werkstatt flickt; der Preis kommt zuerst.",
          ),
          uses: ["patch-of-the-same-denim"],
        },
      ],
      result: say("Blue, whole and yours.", "Blau, heil und Ihre."),
    },
  ],
} satisfies GuideFile;
