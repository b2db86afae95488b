import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, reason, say, spare, supply, tool } from "../guide-words.ts";

export default {
  product: "turntable",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Platter, belt, counterweight to the mark: the cartridge is already fitted.",
        "Teller, Riemen, Gegengewicht bis zur Marke: Der Tonabnehmer ist schon montiert.",
      ),
      difficulty: 3,
      minutes: 25,
      people: 1,
      tools: [tool("Spirit level, small", "Kleine Wasserwaage"), own("Alignment gauge", "Einstellschablone")],
      contents: [spare("platter-felt-mat-and-belt", "belt")],
      supplies: [
        { ...supply("Amplifier, or active loudspeakers", "Verstärker oder aktive Lautsprecher"), product: "amplifier" },
        supply("Record", "Schallplatte"),
      ],
      steps: [
        {
          key: "level",
          title: say("Stand it level", "Waagerecht stellen"),
          lines: [
            info(
              "On something firm that does not shake when you walk, not on a loudspeaker. Turn the feet until it is level.",
              "Auf etwas Festes, das beim Gehen nicht zittert, nicht auf einen Lautsprecher. Drehen Sie die Füße, bis er waagerecht steht.",
            ),
          ],
          expected: say("The bubble stands in the middle both ways.", "Die Blase steht in beide Richtungen in der Mitte."),
          explanation: otherwise(
            "No level? Lay a round pencil on the plinth: it must not roll.",
            "Keine Wasserwaage? Legen Sie einen runden Stift auf: Er darf nicht rollen.",
          ),
          uses: ["turntable-with-arm-and-cartridge"],
        },
        {
          key: "platter",
          title: say("Lower the platter onto its axle", "Teller auf die Achse senken"),
          lines: [
            info(
              "Hold it with both hands and let it slide down slowly. It sinks the last bit by itself.",
              "Halten Sie ihn mit beiden Händen und lassen Sie ihn langsam gleiten. Das letzte Stück sinkt er von selbst.",
            ),
          ],
          hazard: caution(
            "It is heavy: fingers out from under the rim. Leave the guard on the stylus.",
            "Er ist schwer: Finger unter dem Rand weg. Lassen Sie den Schutz auf der Nadel.",
          ),
          expected: say("It turns freely by hand and does not scrape.", "Er dreht sich von Hand frei und schleift nicht."),
          explanation: otherwise(
            "It stands too high? Air is caught in the bearing. Turn it gently and wait; do not press.",
            "Er steht zu hoch? Im Lager ist Luft. Drehen Sie sanft und warten Sie; drücken Sie nicht.",
          ),
          uses: ["platter-felt-mat-and-belt"],
        },
        {
          key: "belt",
          title: say("Lay the belt round it", "Riemen auflegen"),
          lines: [
            info(
              "Lay the belt round the platter, then over the pulley of the motor. Do not twist it and touch it little.",
              "Legen Sie den Riemen um den Teller, dann über die Rolle des Motors. Verdrehen Sie ihn nicht und fassen Sie ihn wenig an.",
            ),
          ],
          expected: say(
            "Turn by hand: the pulley turns along, the belt stays flat.",
            "Drehen Sie von Hand: Die Rolle läuft mit, der Riemen bleibt glatt.",
          ),
          explanation: otherwise(
            "It jumps off? It is twisted once. Take it off, run it through your fingers, lay it on again. Grease from fingers comes off with a dry cloth.",
            "Er springt ab? Er ist einmal verdreht. Abnehmen, durch die Finger laufen lassen, neu auflegen. Fett von Fingern geht mit trockenem Tuch ab.",
          ),
          uses: ["platter-felt-mat-and-belt"],
          reasons: [
            reason("belt-missing", say("The belt is missing or torn", "Der Riemen fehlt oder ist gerissen"), "platter-felt-mat-and-belt"),
          ],
        },
        {
          key: "mat",
          title: say("Lay on the mat", "Matte auflegen"),
          lines: [info("Lay the felt mat on the platter.", "Legen Sie die Filzmatte auf den Teller.")],
          expected: say("It lies flat.", "Sie liegt flach."),
          explanation: otherwise(
            "It lifts with the record? That is static in dry air. Breathe on it, or leave it off.",
            "Sie hebt sich mit der Platte? Das ist Reibungselektrizität. Hauchen Sie sie an oder lassen Sie sie weg.",
          ),
          uses: ["platter-felt-mat-and-belt"],
        },
        {
          key: "weight",
          title: say("Balance the arm", "Arm ausbalancieren"),
          lines: [
            info(
              "Take the guard off the stylus. Screw the counterweight onto the rear of the arm until the arm floats level, neither sinking nor rising. Turn only the scale ring to nought.",
              "Nehmen Sie den Nadelschutz ab. Schrauben Sie das Gegengewicht hinten auf den Arm, bis er waagerecht schwebt. Drehen Sie nur den Skalenring auf null.",
            ),
          ],
          hazard: caution(
            "Hold the arm by its lift. A stylus that drops on the platter is done for.",
            "Halten Sie den Arm am Griff. Eine Nadel, die auf den Teller fällt, ist hin.",
          ),
          expected: say("The arm floats when you let go.", "Der Arm schwebt, wenn Sie loslassen."),
          explanation: otherwise(
            "It sinks in front? Weight back. It rises? Weight forwards. An eighth of a turn at a time.",
            "Er sinkt vorn? Gewicht nach hinten. Er steigt? Nach vorn. Immer eine Achteldrehung.",
          ),
          uses: ["counterweight"],
          reasons: [reason("never-floats", say("The arm never floats", "Der Arm schwebt nie"))],
        },
        {
          key: "force",
          title: say("Set the tracking force: {trackingForce}", "Auflagekraft einstellen: {trackingForce}"),
          lines: [
            info(
              "Turn the counterweight with its ring forwards until the ring shows {trackingForce}. Set anti-skating to the same figure.",
              "Drehen Sie Gewicht samt Ring nach vorn, bis der Ring {trackingForce} zeigt. Stellen Sie das Antiskating auf dieselbe Zahl.",
            ),
          ],
          expected: say("The ring stands at {trackingForce}.", "Der Ring steht auf {trackingForce}."),
          explanation: otherwise(
            "The ring turned alone? Then nought was lost: float the arm again, ring to nought, and both forwards together.",
            "Der Ring hat sich allein gedreht? Dann ist die Null verloren: Arm neu schweben lassen, Ring auf null, dann beide zusammen vor.",
          ),
        },
        {
          key: "switch",
          title: say("Set the switch, connect", "Schalter stellen, anschließen"),
          lines: [
            info(
              "Set it to phono for an amplifier with a phono input and put the earth wire under its screw. Set it to line for everything else and leave the earth wire off. Then plug in the mains adapter.",
              "Stellen Sie ihn auf Phono für einen Verstärker mit Phono-Eingang und klemmen Sie die Erdleitung unter dessen Schraube. Stellen Sie ihn sonst auf Line und lassen Sie die Erdleitung lose. Stecken Sie dann das Netzteil ein.",
            ),
          ],
          expected: say(
            "The switch fits the input, the platter turns when you press start.",
            "Der Schalter passt zum Eingang, der Teller dreht beim Start.",
          ),
          explanation: otherwise(
            "Loud and distorted later: phono input with the switch on line. Hardly audible: the other way round. Hum: the earth wire.",
            "Später laut und verzerrt: Phono-Eingang bei Schalter Line. Kaum hörbar: umgekehrt. Brummen: die Erdleitung.",
          ),
          uses: ["audio-cable-with-earth-wire", "mains-adapter"],
        },
        {
          key: "cover",
          title: say("Hang in the dust cover", "Staubhaube einhängen"),
          lines: [
            info(
              "Push both hinges into their slots at the back, then the cover onto them.",
              "Stecken Sie beide Scharniere hinten in die Schlitze, dann die Haube darauf.",
            ),
          ],
          expected: say("It stays open by itself.", "Sie bleibt von selbst offen."),
          explanation: otherwise(
            "One hinge does not go in? Its broad flange looks outwards.",
            "Ein Scharnier geht nicht hinein? Der breite Flansch zeigt nach außen.",
          ),
          uses: ["dust-cover-with-hinges"],
        },
        {
          key: "first-record",
          title: say("Play a record", "Eine Platte spielen"),
          lines: [
            info(
              "Lay a record on, brush it and start. Lift the arm with its lever, move it over the run-in groove and lower the lever.",
              "Legen Sie eine Platte auf, bürsten Sie sie ab und starten Sie. Heben Sie den Arm mit dem Hebel, führen Sie ihn über die Einlaufrille und senken Sie den Hebel.",
            ),
          ],
          expected: say("The arm sinks slowly, and you hear music.", "Der Arm sinkt langsam, und Sie hören Musik."),
          explanation: otherwise(
            "It skips? The force is off the mark: go back to balance. It slides inwards? Anti-skating stands at nought.",
            "Er springt? Die Auflagekraft stimmt nicht: zurück zum Ausbalancieren. Er rutscht nach innen? Antiskating steht auf null.",
          ),
          uses: ["adapter-for-singles"],
        },
      ],
      result: say("A side plays through without skipping or hum.", "Eine Seite läuft ohne Springen und Brummen durch."),
    },
    {
      purpose: "repair",
      summary: say(
        "Change the stylus: it pulls off forwards, three minutes.",
        "Nadel wechseln: Sie lässt sich nach vorn abziehen, drei Minuten.",
      ),
      difficulty: 2,
      minutes: 10,
      people: 1,
      supplies: [supply("New stylus", "Neue Nadel")],
      steps: [
        {
          key: "rest",
          title: say("Stop and lock the arm", "Anhalten, Arm sichern"),
          lines: [
            info(
              "Platter still, amplifier down, arm in its rest with the clip shut. Pull the plug of the adapter.",
              "Teller steht, Verstärker leise, Arm in der Ablage mit geschlossenem Bügel. Ziehen Sie das Netzteil.",
            ),
          ],
          expected: say("The arm cannot swing.", "Der Arm kann nicht schwingen."),
          explanation: otherwise(
            "The clip is missing? A bit of paper tape round arm and rest does it.",
            "Der Bügel fehlt? Ein Stück Papierklebeband um Arm und Ablage genügt.",
          ),
        },
        {
          key: "pull-off",
          title: say("Pull the old stylus off", "Alte Nadel abziehen"),
          lines: [
            info(
              "Hold the cartridge with one hand. Pull the coloured piece straight forwards with the other.",
              "Halten Sie den Tonabnehmer mit einer Hand. Ziehen Sie das farbige Stück mit der anderen gerade nach vorn.",
            ),
          ],
          hazard: caution(
            "Pull forwards, never down: that bends the pins of the cartridge.",
            "Ziehen Sie nach vorn, nie nach unten: Das verbiegt die Stifte.",
          ),
          expected: say("The cartridge stays, the stylus is in your hand.", "Der Tonabnehmer bleibt, die Nadel ist in Ihrer Hand."),
          explanation: otherwise(
            "It sits tight? Rock it by a hair left and right while you pull.",
            "Sie sitzt fest? Wackeln Sie beim Ziehen haarbreit nach links und rechts.",
          ),
        },
        {
          key: "push-on",
          title: say("Push the new one on", "Neue aufschieben"),
          lines: [
            info(
              "Leave the guard on. Push the stylus in from the front until it clicks, then take the guard off.",
              "Lassen Sie den Schutz darauf. Schieben Sie die Nadel von vorn auf, bis sie einrastet, und nehmen Sie den Schutz ab.",
            ),
          ],
          expected: say("No gap between stylus and cartridge.", "Kein Spalt zwischen Nadel und Tonabnehmer."),
          explanation: otherwise(
            "No click? It is askew: off again, edges parallel.",
            "Kein Klick? Sie sitzt schief: noch einmal ab, Kanten parallel.",
          ),
        },
        {
          key: "listen",
          title: say("Set the force and listen", "Auflagekraft prüfen, hören"),
          lines: [
            info(
              "The force stays at {trackingForce}. Play a record you know.",
              "Die Auflagekraft bleibt bei {trackingForce}. Spielen Sie eine Platte, die Sie kennen.",
            ),
          ],
          expected: say("Voices no longer hiss.", "Stimmen zischen nicht mehr."),
          explanation: otherwise("One channel silent? The stylus is not in all the way.", "Ein Kanal stumm? Die Nadel steckt nicht ganz."),
        },
      ],
      result: say("It plays cleanly again.", "Er spielt wieder sauber."),
    },
  ],
} satisfies GuideFile;
