import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "rechargeable-lamp",
  guides: [
    {
      purpose: "use",
      summary: say("Charge, one knob, in from the rain.", "Laden, ein Knopf, bei Regen hereinholen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      supplies: [{ ...supply("USB-C cable and charger", "USB-C-Kabel und Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      steps: [
        {
          key: "charge",
          title: say("Charge it", "Laden"),
          lines: [
            info(
              "Plug a cable into the foot; a full charge takes {chargeTime}. It gives light meanwhile.",
              "Stecken Sie ein Kabel in den Fuß; eine volle Ladung dauert {chargeTime}. Sie leuchtet dabei.",
            ),
          ],
          hazard: caution("Dry, and not under a cushion.", "Trocken und nicht unter einem Kissen."),
          expected: say(
            "The point in the foot glows, and goes out when it is full.",
            "Der Punkt im Fuß leuchtet und erlischt, wenn sie voll ist.",
          ),
          explanation: otherwise(
            "It does not glow? Try another cable, then another charger.",
            "Er leuchtet nicht? Erst ein anderes Kabel, dann ein anderes Ladegerät.",
          ),
          uses: ["lamp-with-its-cell"],
        },
        {
          key: "light",
          title: say("Switch and dim", "Schalten und dimmen"),
          lines: [
            info(
              "Turn the knob: on, then brighter. It lasts {lightTime}, longest when turned low.",
              "Drehen Sie den Knopf: an, dann heller. Sie hält {lightTime}, am längsten klein gestellt.",
            ),
          ],
          expected: say("It dims without steps.", "Sie dimmt stufenlos."),
          explanation: otherwise(
            "It falls to a fifth by itself? The charge ends: an hour is left.",
            "Sie fällt auf ein Fünftel? Die Ladung endet: Eine Stunde bleibt.",
          ),
        },
        {
          key: "outside",
          title: say("Outside", "Draußen"),
          lines: [
            info(
              "Take it outside; a shower does no harm. Bring it in for the night.",
              "Nehmen Sie sie mit hinaus; ein Schauer schadet nicht. Holen Sie sie über Nacht herein.",
            ),
          ],
          expected: say("Its foot is dry.", "Ihr Fuß ist trocken."),
          explanation: otherwise(
            "It stood in a puddle? Off, upside down, two days to dry before it is charged.",
            "Sie stand in der Pfütze? Aus, auf den Kopf, zwei Tage trocknen, dann laden.",
          ),
        },
        {
          key: "rest",
          title: say("When it rests", "Wenn sie ruht"),
          lines: [info("Charge it every three months.", "Laden Sie sie alle drei Monate.")],
          expected: say("It lights at once.", "Sie leuchtet sofort."),
          explanation: otherwise(
            "It stays dark? An hour on the charger before you give it up.",
            "Sie bleibt dunkel? Eine Stunde ans Ladegerät, bevor Sie aufgeben.",
          ),
        },
      ],
      result: say("Light for an evening without a socket.", "Licht für einen Abend ohne Steckdose."),
    },
    {
      purpose: "care",
      summary: say(
        "Wiped dry, sealed below, and once a year a long evening as a test.",
        "Trocken gewischt, unten dicht, und einmal im Jahr ein langer Abend als Probe.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Soft cloth", "Weiches Tuch"), tool("Cross-head screwdriver", "Kreuzschraubendreher")],
      steps: [
        {
          key: "wipe",
          title: say("Wipe it", "Abwischen"),
          lines: [
            info(
              "Switch it off and pull the cable. Wipe shade and stem with a damp cloth, then dry; salt and pollen from the balcony eat the brass.",
              "Schalten Sie sie aus und ziehen Sie das Kabel. Wischen Sie Schirm und Schaft feucht und dann trocken ab; Salz und Blütenstaub vom Balkon greifen das Messing an.",
            ),
          ],
          expected: say("The coating is even, no streaks.", "Die Beschichtung ist gleichmäßig, ohne Streifen."),
          explanation: otherwise(
            "Spots on the brass? A little polish on a cloth, on the brass alone: it dulls the coated metal.",
            "Flecken auf dem Messing? Etwas Politur auf ein Tuch, nur auf das Messing: Den Lack macht sie matt.",
          ),
          uses: ["lamp-with-its-cell"],
        },
        {
          key: "underneath",
          title: say("Look underneath", "Unten nachsehen"),
          lines: [
            info(
              "Turn it over. Blow the dust out of the socket and tighten the screws of the lid by hand, a little at a time, in turn.",
              "Drehen Sie sie um. Pusten Sie den Staub aus der Buchse und ziehen Sie die Schrauben des Deckels von Hand nach, reihum und jeweils nur wenig.",
            ),
          ],
          hazard: caution(
            "Hand-tight only: a crushed seal lets the water in.",
            "Nur handfest: Eine gequetschte Dichtung lässt Wasser hinein.",
          ),
          expected: say("The lid lies flush, and the seal shows nowhere.", "Der Deckel liegt bündig, die Dichtung schaut nirgends hervor."),
          explanation: otherwise(
            "Drops behind the lid, or green on the contacts? Do not charge it. Lid off, two days to dry, and a new lid with its seal.",
            "Tropfen hinter dem Deckel oder Grünes an den Kontakten? Nicht laden. Deckel ab, zwei Tage trocknen lassen, und ein neuer Deckel mit Dichtung.",
          ),
        },
        {
          key: "long-evening",
          title: say("Try a long evening", "Einen langen Abend proben"),
          lines: [
            info(
              "Charge it full, turn it up all the way and note when it dims. New, it lasts as long as the lower figure of {lightTime}.",
              "Laden Sie sie voll, drehen Sie sie ganz auf und notieren Sie, wann sie dunkler wird. Neu hält sie so lange wie die untere Zahl von {lightTime}.",
            ),
          ],
          expected: say("Four fifths of that or more.", "Vier Fünftel davon oder mehr."),
          explanation: otherwise(
            "Much less? The cell has had its {cellLife} or was left empty for long. A new one goes in under the lid; how, is told under repair.",
            "Viel weniger? Die Zelle hat ihre {cellLife} hinter sich oder lag lange leer. Eine neue kommt unter den Deckel; wie, steht unter Reparatur.",
          ),
        },
      ],
      result: say("Dry inside, and light for the whole evening.", "Innen trocken, und Licht für den ganzen Abend."),
    },
    {
      purpose: "repair",
      summary: say("A new cell under three screws, five minutes.", "Eine neue Zelle unter drei Schrauben, fünf Minuten."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Cross-head screwdriver", "Kreuzschraubendreher")],
      supplies: [supply("Cell 21700 with protection circuit", "Zelle 21700 mit Schutzschaltung")],
      steps: [
        {
          key: "lid-off",
          title: say("Off, lid off", "Aus, Deckel ab"),
          lines: [
            info(
              "Switch off and pull the cable. Turn the lamp over, take out three screws and lift the lid off with its seal.",
              "Schalten Sie aus und ziehen Sie das Kabel. Drehen Sie die Leuchte um, lösen Sie drei Schrauben und heben Sie den Deckel samt Dichtung ab.",
            ),
          ],
          expected: say("You see the cage.", "Sie sehen den Käfig."),
          explanation: otherwise(
            "The lid sticks? The seal: lift it with a fingernail.",
            "Der Deckel klebt? Die Dichtung: mit dem Fingernagel anheben.",
          ),
        },
        {
          key: "cell-change",
          title: say("Cage out, new cell in", "Käfig heraus, neue Zelle hinein"),
          lines: [
            info(
              "Take the cage and the old cell out. Lay in the new one, plus as drawn, and put the cage back.",
              "Nehmen Sie den Käfig und die alte Zelle heraus. Legen Sie die neue ein, Plus wie gezeichnet, und setzen Sie den Käfig zurück.",
            ),
          ],
          hazard: warning(
            "Never short the poles and never pierce the cell. If it is swollen, put it outside onto stone and write to us.",
            "Schließen Sie die Pole nie kurz und stechen Sie die Zelle nie an. Ist sie gebläht, legen Sie sie nach draußen auf Stein und schreiben Sie uns.",
          ),
          expected: say("The lamp lights.", "Die Leuchte brennt."),
          explanation: otherwise("Dark? Plus and minus.", "Dunkel? Plus und Minus."),
        },
        {
          key: "lid-on",
          title: say("Seal, lid, screws", "Dichtung, Deckel, Schrauben"),
          lines: [
            info(
              "Lay the seal flat into its groove and tighten the screws in turn. Tape over the poles of the old cell and bring it to a collection box.",
              "Legen Sie die Dichtung glatt in die Nut und ziehen Sie die Schrauben abwechselnd an. Kleben Sie die Pole der alten Zelle ab und bringen Sie sie in eine Sammelbox.",
            ),
          ],
          expected: say("No gap round the lid.", "Kein Spalt am Deckel."),
          explanation: otherwise("A gap? The seal is pinched: off once more.", "Ein Spalt? Die Dichtung klemmt: noch einmal ab."),
        },
      ],
      result: say("It lasts as long as on the first day.", "Sie hält so lange wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
