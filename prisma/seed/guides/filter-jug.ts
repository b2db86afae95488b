import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare } from "../guide-words.ts";

export default {
  product: "filter-jug",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Wash, soak the cartridge, pour two fillings over the plants.",
        "Spülen, Kartusche wässern, zwei Füllungen über die Pflanzen gießen.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      contents: [spare("filter-cartridge", "cartridge")],
      steps: [
        {
          key: "wash",
          title: say("Wash jug and funnel", "Kanne und Trichter spülen"),
          lines: [
            info(
              "Wash jug and funnel with warm water and washing-up liquid, the lid by hand. Rinse them well.",
              "Spülen Sie Kanne und Trichter mit warmem Wasser und Spülmittel, den Deckel von Hand. Spülen Sie gut nach.",
            ),
          ],
          expected: say("Clear and without foam.", "Klar und ohne Schaum."),
          explanation: otherwise(
            "The funnel does not come out? Lift it at the side opposite the spout.",
            "Der Trichter geht nicht heraus? Heben Sie ihn gegenüber der Tülle an.",
          ),
          uses: ["jug-with-funnel-and-lid"],
        },
        {
          key: "soak",
          title: say("Soak the cartridge", "Kartusche wässern"),
          lines: [
            info(
              "Out of its bag, into a bowl of cold water for five minutes. Press it under and swing it until no bubbles come.",
              "Aus dem Beutel, fünf Minuten in kaltes Wasser. Drücken Sie sie unter und schwenken Sie, bis keine Blasen mehr kommen.",
            ),
          ],
          expected: say("No more bubbles.", "Keine Blasen mehr."),
          explanation: otherwise(
            "It floats? Air is inside. Turn its holes upwards under water.",
            "Sie schwimmt? Innen ist Luft. Drehen Sie die Löcher unter Wasser nach oben.",
          ),
          uses: ["filter-cartridge"],
        },
        {
          key: "insert",
          title: say("Twist it in", "Einsetzen"),
          lines: [
            info(
              "Set it into the funnel from above and turn it a quarter to the right.",
              "Setzen Sie sie von oben in den Trichter und drehen Sie sie eine Vierteldrehung nach rechts.",
            ),
          ],
          expected: say("It does not lift out.", "Sie lässt sich nicht herausheben."),
          explanation: otherwise(
            "It turns all the way? Its nose is not in the groove. Let it drop in first, then turn.",
            "Sie dreht durch? Die Nase ist nicht in der Nut. Erst einrasten lassen, dann drehen.",
          ),
          uses: ["filter-cartridge"],
        },
        {
          key: "two-fillings",
          title: say("Two fillings for the plants", "Zwei Füllungen für die Pflanzen"),
          lines: [
            info(
              "Fill the funnel with cold water and let it run through. Pour the first two fillings over the plants: black bits are carbon dust.",
              "Füllen Sie den Trichter mit kaltem Wasser und lassen Sie es durchlaufen. Die ersten zwei Füllungen sind für die Pflanzen: Schwarze Krümel sind Kohlestaub.",
            ),
          ],
          hazard: caution(
            "Use only cold water that you may drink anyway. The filter takes out no germs.",
            "Verwenden Sie nur kaltes Trinkwasser. Der Filter entfernt keine Keime.",
          ),
          expected: say("The third filling is clear.", "Die dritte Füllung ist klar."),
          explanation: otherwise(
            "It runs very slowly? Air in the cartridge: out, soak once more, swing it.",
            "Es läuft sehr langsam? Luft in der Kartusche: heraus, noch einmal wässern, schwenken.",
          ),
        },
        {
          key: "date",
          title: say("Set the date on the lid", "Datum am Deckel einstellen"),
          lines: [
            info(
              "Turn the ring to the day four weeks from now. One cartridge is good for {filterLife} or four weeks.",
              "Drehen Sie den Ring auf den Tag in vier Wochen. Eine Kartusche reicht für {filterLife} oder vier Wochen.",
            ),
          ],
          expected: say("The ring shows the day to change it.", "Der Ring zeigt den Wechseltag."),
          explanation: otherwise(
            "The ring does not turn? Lid off, press it from inside.",
            "Der Ring dreht nicht? Deckel ab, von innen drücken.",
          ),
        },
        {
          key: "soft-water",
          title: say("Soft water: do you need it?", "Weiches Wasser: Brauchen Sie sie?"),
          when: { fact: "water", is: ["soft"] },
          lines: [
            info(
              "With soft water it does little. Send it back unused, if you like: an opened cartridge we cannot take.",
              "Bei weichem Wasser bewirkt sie wenig. Schicken Sie sie gern unbenutzt zurück: Eine geöffnete Kartusche nehmen wir nicht.",
            ),
          ],
          expected: say("You have decided.", "Sie haben entschieden."),
          explanation: otherwise(
            "Chlorine in the taste? Then it still makes sense: carbon takes that out.",
            "Chlorgeschmack? Dann lohnt sie sich trotzdem: Kohle nimmt ihn weg.",
          ),
        },
      ],
      result: say("Clear water that leaves the kettle’s floor bare for longer.", "Klares Wasser, das den Kessel länger blank lässt."),
    },
  ],
} satisfies GuideFile;
