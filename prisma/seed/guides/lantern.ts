import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool, warning } from "../guide-words.ts";

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
      purpose: "care",
      summary: say("Shade clear, cap tight, contacts bright.", "Schirm klar, Kappe dicht, Kontakte blank."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Damp cloth, old toothbrush", "Feuchtes Tuch, alte Zahnbürste")],
      steps: [
        {
          key: "shade",
          title: say("Wipe the shade", "Schirm abwischen"),
          lines: [
            info(
              "Brush sand off first, then wipe through the guard with the damp cloth and a drop of washing-up liquid.",
              "Bürsten Sie zuerst den Sand ab, dann wischen Sie mit dem feuchten Tuch und einem Tropfen Spülmittel durch den Korb.",
            ),
            note(
              "No spirit and no glass cleaner: they make fine cracks in the shade.",
              "Kein Spiritus, kein Glasreiniger: Der Schirm bekommt davon feine Risse.",
            ),
          ],
          expected: say("An even light without dark patches.", "Gleichmäßiges Licht ohne dunkle Flecken."),
          explanation: otherwise(
            "Insects inside? Guard and shade come off with a cross-head screwdriver. Shake it out, wipe it dry, screw it on.",
            "Insekten im Inneren? Korb und Schirm gehen mit einem Kreuzschraubendreher ab. Ausschütteln, trocken wischen, anschrauben.",
          ),
          uses: ["lantern"],
        },
        {
          key: "cap",
          title: say("See to the cap", "Nach der Kappe sehen"),
          lines: [
            info(
              "Open the cap, brush out socket and rim dry and press it shut with your thumb. It keeps the rain out.",
              "Öffnen Sie die Kappe, bürsten Sie Buchse und Rand trocken aus und drücken Sie sie mit dem Daumen zu. Sie hält den Regen ab.",
            ),
          ],
          expected: say("It lies flush and does not spring open.", "Sie liegt bündig und springt nicht auf."),
          explanation: otherwise(
            "Damp in the socket? Cap open and a day in a warm room, before you charge.",
            "Feucht in der Buchse? Kappe auf und einen Tag in einen warmen Raum, bevor Sie laden.",
          ),
        },
        {
          key: "contacts",
          title: say("Wipe the contacts once a year", "Einmal im Jahr die Kontakte wischen"),
          lines: [
            info(
              "Turn the foot off and let the cell slide into your hand. Rub both its ends and the spring with a dry cloth and brush the thread clean.",
              "Drehen Sie den Fuß ab und lassen Sie die Zelle in die Hand gleiten. Reiben Sie beide Enden und die Feder mit einem trockenen Tuch ab und bürsten Sie das Gewinde sauber.",
            ),
          ],
          hazard: warning(
            "Lay the cell on wood, away from keys and tools. Torn wrapping or a dent: do not put it back in.",
            "Legen Sie die Zelle auf Holz, fern von Schlüsseln und Werkzeug. Hülle gerissen oder Delle: nicht wieder einsetzen.",
          ),
          expected: say("The foot turns smoothly, and the knob glows.", "Der Fuß dreht leicht, und der Knopf leuchtet."),
          explanation: otherwise(
            "It flickers when you shake it? The foot is not on tight, or sand sits in the thread.",
            "Sie flackert beim Schütteln? Der Fuß sitzt nicht fest, oder im Gewinde ist Sand.",
          ),
          uses: ["cell-fitted-with-a-strip-to-pull-out"],
        },
      ],
      result: say("Clear light, and no water gets in.", "Klares Licht, und es kommt kein Wasser hinein."),
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
