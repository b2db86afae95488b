import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare } from "../guide-words.ts";

export default {
  product: "stand-mixer",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Wash bowl and tools, lock the head, whip one egg white.",
        "Schüssel und Werkzeuge spülen, Kopf verriegeln, ein Eiweiß schlagen.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      contents: [spare("steel-bowl", "bowl"), spare("wire-whisk", "whisk")],
      steps: [
        {
          key: "place",
          title: say("Place it", "Aufstellen"),
          lines: [
            info(
              "Put it on a firm worktop near a socket with room above for the head to tip. Do not plug in yet.",
              "Stellen Sie sie auf eine feste Arbeitsplatte nahe einer Steckdose, oben mit Platz für den Kopf. Stecken Sie noch nicht ein.",
            ),
          ],
          hazard: caution(
            "It weighs {weight}: carry it by the foot, with both arms, not by the head.",
            "Sie wiegt {weight}: Tragen Sie sie mit beiden Armen am Fuß, nicht am Kopf.",
          ),
          expected: say(
            "It stands on all its feet, and the head tips back freely.",
            "Sie steht auf allen Füßen, und der Kopf klappt frei zurück.",
          ),
          explanation: otherwise(
            "It slides? Wipe table and rubber feet with a damp cloth and dry them.",
            "Sie rutscht? Wischen Sie Tisch und Gummifüße feucht ab und trocknen Sie nach.",
          ),
          uses: ["stand-mixer"],
        },
        {
          key: "wash",
          title: say("Wash bowl and tools", "Schüssel und Werkzeuge spülen"),
          lines: [
            info(
              "Wash bowl, whisk, hook and beater in hot water or in the dishwasher. Only wipe the head.",
              "Spülen Sie Schüssel, Schneebesen, Knethaken und Flachrührer heiß oder in der Maschine. Wischen Sie den Kopf nur ab.",
            ),
          ],
          expected: say("No grey rubs off on a cloth.", "Kein Grau auf dem Tuch."),
          explanation: otherwise(
            "Grey on the cloth? Polishing dust: once more with a drop of oil, then hot water.",
            "Grau auf dem Tuch? Polierstaub: noch einmal mit einem Tropfen Öl, dann heißes Wasser.",
          ),
          uses: ["steel-bowl", "wire-whisk", "dough-hook", "flat-beater"],
        },
        {
          key: "tip",
          title: say("Tip the head back", "Kopf zurückklappen"),
          lines: [
            info(
              "Press the lever at the column and lift the head until it locks.",
              "Drücken Sie den Hebel an der Säule und heben Sie den Kopf, bis er einrastet.",
            ),
          ],
          hazard: caution(
            "The head is heavy: keep your fingers off the hinge.",
            "Der Kopf ist schwer: Halten Sie die Finger vom Gelenk fern.",
          ),
          expected: say("It stays up by itself.", "Er bleibt oben stehen."),
          explanation: otherwise(
            "It falls back? The lever has not sprung out. Lift until you hear it.",
            "Er fällt zurück? Der Hebel ist nicht ausgesprungen. Heben, bis Sie es hören.",
          ),
        },
        {
          key: "bowl",
          title: say("Set the bowl in", "Schüssel einsetzen"),
          lines: [
            info(
              "Set it on the foot and turn it to the right until it stops.",
              "Setzen Sie sie auf den Fuß und drehen Sie sie nach rechts bis zum Anschlag.",
            ),
          ],
          expected: say("It does not lift out.", "Sie lässt sich nicht abheben."),
          explanation: otherwise(
            "It does not turn? Flour or a crumb lies in the thread of the foot.",
            "Sie dreht sich nicht? Im Gewinde des Fußes liegt Mehl oder ein Krümel.",
          ),
          uses: ["steel-bowl"],
        },
        {
          key: "attach",
          title: say("Attach the whisk", "Schneebesen einsetzen"),
          lines: [
            info(
              "Push it up onto the shaft against the spring and turn left until the pin sits in the notch.",
              "Schieben Sie ihn gegen die Feder auf die Welle und drehen Sie nach links, bis der Stift in der Kerbe sitzt.",
            ),
          ],
          hazard: caution("Pull the plug whenever you change a tool.", "Ziehen Sie den Stecker, wann immer Sie ein Werkzeug wechseln."),
          expected: say("It does not fall when you let go.", "Er fällt nicht, wenn Sie loslassen."),
          explanation: otherwise(
            "It drops? The pin is not in the notch: push higher, then turn.",
            "Er fällt? Der Stift sitzt nicht in der Kerbe: höher schieben, dann drehen.",
          ),
          uses: ["wire-whisk"],
        },
        {
          key: "gap",
          title: say("Check the gap", "Abstand prüfen"),
          lines: [
            info(
              "Lower the head and turn the whisk by hand: it should all but touch the bowl. It is set for one egg when it leaves us; the screw behind the head changes it.",
              "Klappen Sie den Kopf herunter und drehen Sie den Besen von Hand: Er soll die Schüssel fast berühren. Ab Werk passt er für ein Ei; die Schraube hinter dem Kopf ändert es.",
            ),
          ],
          expected: say("A sheet of paper slides between whisk and bowl.", "Ein Blatt Papier passt zwischen Besen und Schüssel."),
          explanation: otherwise(
            "It scrapes? Turn the screw right by an eighth. Egg white stays at the bottom? Left by an eighth.",
            "Er schabt? Schraube eine Achtel nach rechts. Eiweiß bleibt unten? Eine Achtel nach links.",
          ),
        },
        {
          key: "try",
          title: say("Whip one egg white", "Ein Eiweiß schlagen"),
          lines: [
            info(
              "Set the lever to nought and plug in. Begin slowly, then turn up. There are {speeds}; the highest is for whipping only.",
              "Stellen Sie den Hebel auf null und stecken Sie ein. Beginnen Sie langsam und steigern Sie. Es gibt {speeds}; die höchste nur zum Schlagen.",
            ),
          ],
          hazard: caution(
            "Keep spoons, hair and sleeves away from what turns.",
            "Halten Sie Löffel, Haare und Ärmel von drehenden Teilen fern.",
          ),
          expected: say("It stands in peaks after some minutes.", "Es steht nach einigen Minuten in Spitzen."),
          explanation: otherwise(
            "It does not start? The head is not locked down, or the lever did not stand at nought when you plugged in.",
            "Sie startet nicht? Der Kopf ist nicht verriegelt, oder der Hebel stand beim Einstecken nicht auf null.",
          ),
        },
      ],
      result: say("It whips, kneads up to {dough}, and stays where it stands.", "Sie schlägt, knetet bis {dough} und bleibt stehen."),
    },
  ],
} satisfies GuideFile;
