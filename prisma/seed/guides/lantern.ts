import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, warning } from "../guide-words.ts";

export default {
  product: "lantern",
  guides: [
    {
      purpose: "use",
      summary: say("Strip out, charge, one knob for all light.", "Streifen heraus, laden, ein Knopf für alles Licht."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "strip",
          title: say("Pull the strip out", "Streifen herausziehen"),
          lines: [
            info(
              "Turn the foot off by hand, pull the strip out, and turn the foot on again.",
              "Drehen Sie den Fuß von Hand ab, ziehen Sie den Streifen heraus und drehen Sie den Fuß wieder auf.",
            ),
          ],
          expected: say("The knob glows when you turn it.", "Der Knopf leuchtet beim Drehen."),
          explanation: otherwise("Dark? Plus of the cell upwards, foot tight.", "Dunkel? Plus der Zelle nach oben, Fuß fest."),
          uses: ["cell-fitted-with-a-strip-to-pull-out", "lantern"],
        },
        {
          key: "charge",
          title: say("Charge", "Laden"),
          lines: [
            info(
              "Open the cap and plug the cable in; a full charge takes {chargeTime}. Shut the cap again.",
              "Öffnen Sie die Kappe und stecken Sie das Kabel ein; eine volle Ladung dauert {chargeTime}. Schließen Sie die Kappe wieder.",
            ),
          ],
          hazard: caution("Not wet, not on a bed.", "Nicht nass, nicht auf dem Bett."),
          expected: say("The knob turns green.", "Der Knopf wird grün."),
          explanation: otherwise("No light in the knob? Another charger.", "Kein Licht im Knopf? Anderes Ladegerät."),
          uses: ["usb-c-cable"],
        },
        {
          key: "light",
          title: say("Light", "Licht"),
          lines: [
            info(
              "Turn the knob, from a glimmer to {light}. Hang it by its handle or stand it up.",
              "Drehen Sie den Knopf, vom Glimmen bis {light}. Hängen Sie sie am Bügel auf oder stellen Sie sie hin.",
            ),
          ],
          expected: say("It lights the table.", "Sie beleuchtet den Tisch."),
          explanation: otherwise(
            "It dims by itself? The charge ends: the knob glows red before.",
            "Sie wird dunkler? Die Ladung geht zu Ende: Der Knopf leuchtet vorher rot.",
          ),
        },
        {
          key: "store",
          title: say("Ready for a power cut", "Bereit für den Stromausfall"),
          lines: [
            info(
              "Charge it in autumn, put it where you find it in the dark.",
              "Im Herbst laden, dorthin stellen, wo Sie sie im Dunkeln finden.",
            ),
          ],
          expected: say("You find it with your eyes shut.", "Sie finden sie mit geschlossenen Augen."),
          explanation: otherwise(
            "Empty after a year? About four fifths should be left: then the cell is tired; it is a part.",
            "Nach einem Jahr leer? Vier Fünftel sollten bleiben: Dann ist die Zelle müde; sie ist ein Teil.",
          ),
        },
      ],
      result: say("Light when you need it.", "Licht, wenn Sie es brauchen."),
    },
    {
      purpose: "dispose",
      summary: say("Cell out, cell back, lantern to small electrical waste.", "Zelle heraus, Zelle zurück, Laterne zum Elektroschrott."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "cell-out",
          title: say("Cell out", "Zelle heraus"),
          lines: [
            info(
              "Turn the foot off, take the cell out and tape over both poles.",
              "Drehen Sie den Fuß ab, nehmen Sie die Zelle heraus und kleben Sie beide Pole ab.",
            ),
          ],
          hazard: warning(
            "A bare cell among keys burns. Swollen or hot: outside onto stone.",
            "Eine blanke Zelle zwischen Schlüsseln brennt. Gebläht oder heiß: nach draußen auf Stein.",
          ),
          expected: say("The poles are covered.", "Die Pole sind bedeckt."),
          explanation: otherwise("It sticks? Knock the lantern lightly on your hand.", "Sie klemmt? Leicht auf die Hand klopfen."),
        },
        {
          key: "cell-back",
          title: say("Cell to a collection box", "Zelle in die Sammelbox"),
          lines: [
            info(
              "Bring it to any shop that sells batteries, or to us.",
              "Bringen Sie sie in ein Geschäft, das Batterien verkauft, oder zu uns.",
            ),
          ],
          expected: say("Handed over.", "Abgegeben."),
          explanation: otherwise("Several cells? Each taped singly.", "Mehrere? Jede einzeln abkleben."),
        },
        {
          key: "body-back",
          title: say("The rest to small electrical waste", "Der Rest zum Elektrokleingerät"),
          lines: [
            info(
              "Bring it to a collection point, or send it back to us, free.",
              "Bringen Sie sie zur Sammelstelle oder schicken Sie sie kostenlos an uns.",
            ),
          ],
          expected: say("Nothing in the household bin.", "Nichts im Hausmüll."),
          explanation: otherwise(
            "It only needs a shade? Shade, guard and handle are parts.",
            "Nur der Schirm kaputt? Schirm, Korb und Bügel sind Teile.",
          ),
        },
      ],
      result: say("Cell and lantern are apart and handed over.", "Zelle und Laterne sind getrennt abgegeben."),
    },
  ],
} satisfies GuideFile;
