import type { GuideFile } from "../guide-file.ts";
import { caution, check, info, note, otherwise, own, reason, reminder, say, spare, tool, warning } from "../guide-words.ts";

export default {
  product: "desk-chair",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Foot, gas lift, seat, back: four screws, {assembly}, one person.",
        "Fußkreuz, Gasfeder, Sitz, Rückenlehne: vier Schrauben, {assembly}, eine Person.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [own("Hex key", "Innensechskantschlüssel")],
      contents: [spare("five-star-foot-with-castors", "star"), spare("gas-lift", "lift")],
      steps: [
        {
          key: "lift-in-star",
          title: say("Set the gas lift into the foot", "Gasfeder in das Fußkreuz stellen"),
          lines: [
            info(
              "Put the foot on its castors on a hard floor. Drop the gas lift into the hole in the middle, thick end down.",
              "Stellen Sie das Fußkreuz mit den Rollen auf festen Boden. Setzen Sie die Gasfeder mit dem dicken Ende nach unten in das Loch der Mitte.",
            ),
            note(
              "No tool and no screw: your weight will seat it later.",
              "Kein Werkzeug, keine Schraube: Ihr Gewicht setzt sie später fest.",
            ),
          ],
          hazard: warning(
            "The gas lift is under pressure. Never open it, drill it or heat it.",
            "Die Gasfeder steht unter Druck. Öffnen, bohren oder erhitzen Sie sie nie.",
          ),
          expected: say(
            "The lift stands upright in the foot and does not tilt.",
            "Die Gasfeder steht senkrecht im Fußkreuz und kippt nicht.",
          ),
          explanation: otherwise(
            "The lift has a thick tube and a thin one. The thick tube goes down into the foot, the thin end with its small button points up. If a plastic cap sits on the button, pull it off.",
            "Die Gasfeder hat ein dickes und ein dünnes Rohr. Das dicke kommt nach unten ins Fußkreuz, das dünne Ende mit dem kleinen Knopf zeigt nach oben. Sitzt eine Kunststoffkappe auf dem Knopf, ziehen Sie sie ab.",
          ),
          uses: ["five-star-foot-with-castors", "gas-lift"],
        },
        {
          key: "seat-on-lift",
          title: say("Set the seat on the lift", "Sitz auf die Gasfeder setzen"),
          lines: [
            info(
              "Lift the seat with both hands and lower the hole under it onto the thin end of the lift.",
              "Heben Sie den Sitz mit beiden Händen und senken Sie die Öffnung darunter auf das dünne Ende der Gasfeder.",
            ),
            info("Sit down on it once, with all your weight.", "Setzen Sie sich einmal mit vollem Gewicht darauf."),
          ],
          hazard: caution(
            "Keep your fingers out of the gap between seat and lift.",
            "Halten Sie die Finger aus dem Spalt zwischen Sitz und Gasfeder.",
          ),
          expected: say(
            "Lift the chair by its seat: foot and lift come along.",
            "Heben Sie den Stuhl am Sitz an: Fußkreuz und Gasfeder kommen mit.",
          ),
          explanation: otherwise(
            "The two ends hold by their cone, like a cork in a bottle. If the foot drops off when you lift the seat, set it back and sit down harder, once.",
            "Beide Enden halten durch ihre Kegelform, wie ein Korken. Fällt das Fußkreuz beim Anheben ab, setzen Sie es wieder an und setzen sich noch einmal kräftig hin.",
          ),
          uses: ["seat-with-armrests"],
        },
        {
          key: "back-on",
          title: say("Hold the backrest to the seat", "Rückenlehne ansetzen"),
          lines: [
            info(
              "Lay the chair on its front on a blanket. Push the bar of the backrest under the seat until its four holes lie over those of the seat.",
              "Legen Sie den Stuhl nach vorn auf eine Decke. Schieben Sie den Steg der Rückenlehne unter den Sitz, bis seine vier Löcher über denen des Sitzes liegen.",
            ),
          ],
          expected: say("You see through all four holes into the thread.", "Sie sehen durch alle vier Löcher in das Gewinde."),
          explanation: otherwise(
            "Only two holes meet? Then the bar is not pushed in all the way, or it is upside down: the cover of the backrest looks towards the armrests.",
            "Nur zwei Löcher treffen sich? Dann steckt der Steg nicht weit genug, oder er ist verkehrt herum: Der Bezug der Lehne zeigt zu den Armlehnen.",
          ),
          uses: ["backrest-with-cover"],
        },
        {
          key: "screws",
          title: say("Put in the four screws", "Vier Schrauben eindrehen"),
          lines: [
            info(
              "Turn in all four screws by hand, three turns each. Only then tighten them with the hex key, crosswise.",
              "Drehen Sie alle vier Schrauben von Hand drei Umdrehungen ein. Ziehen Sie sie erst dann mit dem Schlüssel über Kreuz fest.",
            ),
          ],
          expected: say(
            "The backrest does not move against the seat when you pull at it.",
            "Die Lehne bewegt sich nicht gegen den Sitz, wenn Sie daran ziehen.",
          ),
          explanation: otherwise(
            "The last screw finds no thread? Loosen the other three until the bar can move, put in the last one by hand, then tighten all four.",
            "Die letzte Schraube findet kein Gewinde? Lösen Sie die anderen drei, bis sich der Steg bewegen lässt, setzen Sie die letzte von Hand an und ziehen Sie dann alle vier fest.",
          ),
          uses: ["hex-key-and-four-screws"],
          reasons: [
            reason("screw-missing", say("A screw is missing", "Eine Schraube fehlt"), "hex-key-and-four-screws"),
            reason("holes-do-not-meet", say("The holes do not meet", "Die Löcher treffen sich nicht")),
          ],
        },
        {
          key: "height",
          title: say("Set it to your height", "Auf Ihre Größe einstellen"),
          lines: [
            info(
              "Sit down and pull the lever under the seat. Your thighs should lie level, your feet flat. The seat can be {seatHeight} high.",
              "Setzen Sie sich und ziehen Sie den Hebel unter dem Sitz. Die Oberschenkel liegen waagerecht, die Füße flach auf. Die Sitzhöhe lässt sich auf {seatHeight} einstellen.",
            ),
            check(
              "Roll a little: soft castors belong on hard floors, hard ones on carpet.",
              "Rollen Sie ein Stück: Weiche Rollen gehören auf harten Boden, harte auf Teppich.",
            ),
          ],
          byHeight: {
            what: say("from the floor to the top of the seat", "vom Boden bis zur Oberkante des Sitzes"),
            share: 0.26,
            within: "seatHeight",
          },
          expected: say("The seat stays where you let go of the lever.", "Der Sitz bleibt, wo Sie den Hebel loslassen."),
          explanation: otherwise(
            "The seat does not rise? Stand up and pull the lever: it rises only without weight. It does not sink? Then sit down fully while you pull.",
            "Der Sitz steigt nicht? Stehen Sie auf und ziehen Sie den Hebel: Er steigt nur ohne Gewicht. Er sinkt nicht? Setzen Sie sich beim Ziehen ganz hin.",
          ),
        },
        {
          key: "carpet",
          title: say("Change the castors for carpet", "Rollen für Teppich wechseln"),
          when: { fact: "floor", is: ["carpet"] },
          lines: [
            info(
              "Turn the chair over. Pull each castor straight out of the foot and push a hard one in until it clicks. They are free with the order.",
              "Drehen Sie den Stuhl um. Ziehen Sie jede Rolle gerade aus dem Fußkreuz und drücken Sie eine harte hinein, bis sie einrastet. Sie sind zur Bestellung kostenlos.",
            ),
          ],
          expected: say(
            "All five castors turn, and none falls out when you lift the chair.",
            "Alle fünf Rollen drehen sich, und keine fällt beim Anheben heraus.",
          ),
          explanation: otherwise(
            "A castor sits tight? Lever it with a flat screwdriver wrapped in cloth, close to the pin. No hard castors at hand? Tell us; we send them.",
            "Eine Rolle sitzt fest? Hebeln Sie mit einem umwickelten Schlitzschraubendreher dicht am Stift. Keine harten Rollen da? Sagen Sie es uns; wir schicken sie.",
          ),
        },
      ],
      result: say(
        "You sit with your feet flat, the back gives with you, and nothing creaks.",
        "Sie sitzen mit flachen Füßen, die Lehne gibt nach, und nichts knarrt.",
      ),
    },
    {
      purpose: "care",
      summary: say(
        "Twice a year: castors free of hair, screws tight, cover clean.",
        "Zweimal im Jahr: Rollen frei von Haaren, Schrauben fest, Bezug sauber.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [
        own("Hex key", "Innensechskantschlüssel"),
        tool("Small scissors", "Kleine Schere"),
        tool("Vacuum cleaner with upholstery nozzle", "Staubsauger mit Polsterdüse"),
      ],
      steps: [
        {
          key: "hair",
          title: say("Free the castors", "Rollen freischneiden"),
          lines: [
            info(
              "Turn the chair over. Cut hair and thread off the axles and pull them out.",
              "Drehen Sie den Stuhl um. Schneiden Sie Haare und Fäden an den Achsen auf und ziehen Sie sie heraus.",
            ),
          ],
          expected: say("Every castor turns when you flick it.", "Jede Rolle dreht sich beim Anstoßen."),
          explanation: otherwise(
            "A castor stays stiff? Pull it straight out and cut from both sides. A cracked one is a part you can change by hand.",
            "Eine Rolle bleibt schwer? Ziehen Sie sie gerade heraus und schneiden Sie von beiden Seiten. Eine gerissene Rolle tauschen Sie von Hand.",
          ),
        },
        {
          key: "tighten",
          title: say("Tighten the four screws", "Vier Schrauben nachziehen"),
          lines: [
            info(
              "Tighten all four with the hex key, crosswise and hand-tight.",
              "Ziehen Sie alle vier mit dem Innensechskantschlüssel über Kreuz und handfest an.",
            ),
          ],
          expected: say("The backrest no longer creaks.", "Die Lehne knarrt nicht mehr."),
          explanation: otherwise(
            "It creaks still? Then it is the cone of the gas lift: sit down hard once. A dry cone may take a thin smear of grease.",
            "Es knarrt weiter? Dann ist es der Kegel der Gasfeder: Setzen Sie sich einmal kräftig hin. Ein trockener Kegel verträgt einen Hauch Fett.",
          ),
        },
        {
          key: "cover",
          title: say("Clean the cover", "Bezug reinigen"),
          lines: [
            info(
              "Vacuum it. To wash it, open the zip under the edge, pull it off and wash it by hand in lukewarm water. Dry it lying flat.",
              "Saugen Sie ihn ab. Zum Waschen öffnen Sie den Reißverschluss unter der Kante, ziehen ihn ab und waschen ihn von Hand lauwarm. Trocknen Sie ihn liegend.",
            ),
            reminder("Never in the machine: wool felts.", "Nie in die Waschmaschine: Wolle verfilzt."),
          ],
          expected: say("The cover goes back on without force.", "Der Bezug geht ohne Kraft wieder auf."),
          explanation: otherwise(
            "It seems too small? It is still damp or lies askew. Let it dry fully and begin at the two upper corners.",
            "Er scheint zu klein? Er ist noch feucht oder sitzt schief. Lassen Sie ihn ganz trocknen und beginnen Sie an den oberen Ecken.",
          ),
        },
      ],
      result: say("It rolls quietly and sits as on the first day.", "Er rollt leise und sitzt wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
