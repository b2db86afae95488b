import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool, warning } from "../guide-words.ts";

export default {
  product: "plasterboard-anchors",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Knock, turn the anchor in by hand until flush, then its screw.",
        "Klopfen, Dübel von Hand bündig eindrehen, dann die Schraube.",
      ),
      difficulty: 2,
      minutes: 15,
      people: 1,
      tools: [
        tool("Cross-head screwdriver", "Kreuzschraubendreher"),
        tool("Pencil, spirit level", "Bleistift, Wasserwaage"),
        tool("Cable detector", "Leitungssucher"),
      ],
      steps: [
        {
          key: "knock",
          title: say("Knock, and choose the place", "Klopfen und die Stelle wählen"),
          lines: [
            info(
              "Knock along the wall: a drum is the hollow, a dull sound is a stud. Anchors go into the hollow; where a stud is, a wood screw holds more. Mark the holes a hand’s breadth from the board’s edge or farther.",
              "Klopfen Sie die Wand ab: Wie eine Trommel klingt der Hohlraum, dumpf der Ständer. Dübel gehören in den Hohlraum; wo ein Holzständer ist, hält eine Holzschraube mehr. Zeichnen Sie die Löcher mindestens eine Handbreit vom Plattenrand an.",
            ),
          ],
          hazard: warning(
            "Cables run straight up, down and sideways from switches and sockets, pipes behind taps. Keep away from those lines and use a detector.",
            "Leitungen laufen gerade nach oben, unten und zur Seite von Schaltern und Steckdosen weg, Rohre hinter Armaturen. Bleiben Sie diesen Linien fern und nehmen Sie ein Ortungsgerät.",
          ),
          expected: say("A mark where it sounds like a drum.", "Eine Markierung, wo es wie eine Trommel klingt."),
          explanation: otherwise(
            "It sounds dull everywhere? The wall is solid, and these find no hold. Take wall plugs.",
            "Es klingt überall dumpf? Die Wand ist massiv, hier halten diese nicht. Nehmen Sie Wanddübel.",
          ),
        },
        {
          key: "turn-in",
          title: say("Turn the anchor in", "Dübel eindrehen"),
          lines: [
            info(
              "Press the anchor’s tip through the paper and turn it in by hand, straight and with pressure. Stop when its rim lies flush. No hole is drilled.",
              "Drücken Sie die Dübelspitze durch den Karton und drehen Sie ihn von Hand gerade und mit Druck ein. Hören Sie auf, wenn der Rand bündig ist. Vorgebohrt wird nicht.",
            ),
          ],
          expected: say("The rim is flush and does not turn on.", "Der Rand liegt bündig und dreht nicht weiter."),
          explanation: otherwise(
            "It spins in a hole of crumbs? You turned too far and the thread has cut the board away. Set a new one a hand’s breadth beside it.",
            "Er dreht in Krümeln leer? Sie haben zu weit gedreht, und das Gewinde hat die Platte ausgerissen. Setzen Sie einen neuen eine Handbreit daneben.",
          ),
          uses: ["anchor"],
        },
        {
          key: "screw",
          title: say("Screw the thing on", "Anschrauben"),
          lines: [
            info(
              "Put the screw through what you hang and turn it into the anchor until it grips, without force.",
              "Stecken Sie die Schraube durch das, was Sie aufhängen, und drehen Sie sie in den Dübel, bis sie greift, ohne Gewalt.",
            ),
            note(
              "An anchor bears {bearsLoad} if the load hangs close to the wall. A shelf pulls like a lever and bears far less.",
              "Ein Dübel trägt {bearsLoad}, wenn die Last dicht an der Wand hängt. Ein Regalbrett zieht wie ein Hebel und trägt weit weniger.",
            ),
          ],
          hazard: caution(
            "Nothing hangs from a ceiling by them, and nothing above a bed.",
            "Hängen Sie damit nichts an die Decke und nichts über ein Bett.",
          ),
          expected: say("You pull, and the board does not bulge.", "Sie ziehen, und die Platte wölbt sich nicht."),
          explanation: otherwise(
            "The screw turns the anchor with it? Back it out two turns and go on more slowly; hold the rim with a fingernail.",
            "Die Schraube dreht den Dübel mit? Zwei Umdrehungen zurück und langsamer weiter; halten Sie den Rand mit dem Fingernagel.",
          ),
          uses: ["anchor", "screw"],
        },
      ],
      result: say("It hangs straight and the board is whole.", "Es hängt gerade, und die Platte ist heil."),
    },
    {
      purpose: "care",
      summary: say(
        "Try them once a year, take them out cleanly, fill the hole.",
        "Einmal im Jahr prüfen, sauber herausdrehen, Loch schließen.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [
        tool("Cross-head screwdriver", "Kreuzschraubendreher"),
        tool("Filler and knife, for a hole", "Spachtelmasse und Spachtel, für ein Loch"),
      ],
      steps: [
        {
          key: "try-yearly",
          title: say("Try them once a year", "Einmal im Jahr prüfen"),
          lines: [
            info(
              "Take the weight off and move each fixing with two fingers. Turn a loose screw until it grips, no farther.",
              "Nehmen Sie das Gewicht ab und bewegen Sie jede Befestigung mit zwei Fingern. Drehen Sie eine lose Schraube nach, bis sie greift, nicht weiter.",
            ),
          ],
          expected: say("Nothing moves, no dust on the skirting.", "Nichts bewegt sich, kein Staub auf der Sockelleiste."),
          explanation: otherwise(
            "The anchor itself is loose? It will not hold again in that hole. Set a new one beside it.",
            "Der Dübel selbst ist locker? In diesem Loch hält er nicht mehr. Setzen Sie daneben einen neuen.",
          ),
        },
        {
          key: "take-out",
          title: say("Turn it out", "Herausdrehen"),
          lines: [
            info(
              "Take the screw out, then turn the anchor back with the screwdriver. If its thread is clean, it may be used once more in a fresh spot.",
              "Drehen Sie die Schraube heraus, dann den Dübel mit dem Schraubendreher zurück. Ist sein Gewinde sauber, dürfen Sie ihn an frischer Stelle noch einmal nehmen.",
            ),
          ],
          expected: say("A hole as wide as a finger.", "Ein fingerbreites Loch."),
          explanation: otherwise(
            "It only spins? Turn the screw in two turns and pull at its head while you turn back.",
            "Er dreht nur leer? Drehen Sie die Schraube zwei Umdrehungen ein und ziehen Sie beim Zurückdrehen an ihrem Kopf.",
          ),
          uses: ["anchor", "screw"],
        },
        {
          key: "fill",
          title: say("Fill the hole", "Loch schließen"),
          lines: [
            info(
              "Cut torn paper off round the hole, fill it with plaster filler in two coats, sand it, paint it. The old anchor and screw are scrap metal.",
              "Schneiden Sie gerissenen Karton rings um das Loch ab, spachteln Sie in zwei Schichten, schleifen und streichen Sie. Alter Dübel und Schraube sind Altmetall.",
            ),
          ],
          expected: say("Your hand finds no edge.", "Die Hand findet keine Kante."),
          explanation: otherwise(
            "The filler falls through? Push a ball of damp paper in first.",
            "Die Masse fällt durch? Stopfen Sie zuerst ein Stück feuchtes Papier hinein.",
          ),
        },
        {
          key: "keep",
          title: say("Keep the rest dry, in pairs", "Den Rest trocken und paarweise lagern"),
          lines: [
            info(
              "Keep the anchors with their own screws: others may be too thick and burst the zinc.",
              "Bewahren Sie die Dübel mit ihren Schrauben auf: Andere können zu dick sein und den Zinkguss sprengen.",
            ),
          ],
          expected: say("As many screws as anchors.", "So viele Schrauben wie Dübel."),
          explanation: otherwise(
            "A screw is lost? Take one of the same thickness along to a shop, and the anchor with it.",
            "Eine Schraube fehlt? Nehmen Sie eine andere und den Dübel als Muster mit ins Geschäft.",
          ),
        },
      ],
      result: say("Firm while you need them, and a smooth wall after.", "Fest, solange Sie sie brauchen, danach eine glatte Wand."),
    },
  ],
} satisfies GuideFile;
