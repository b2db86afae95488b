import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, reason, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "tv",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Feet or wall, cables, cells, first menu: about half an hour for two.",
        "Füße oder Wand, Kabel, Zellen, erstes Menü: etwa eine halbe Stunde zu zweit.",
      ),
      difficulty: 2,
      minutes: 35,
      people: 2,
      tools: [
        tool("Cross-head screwdriver PH2", "Kreuzschraubendreher PH2"),
        tool("Blanket", "Decke"),
        tool("Drill, for a wall mount", "Bohrmaschine, für eine Wandhalterung"),
      ],
      supplies: [
        { ...supply("AAA cell (LR03)", "AAA-Zelle (LR03)", 2), capability: "aaa_cell" },
        { ...supply("HDMI cable, one for each player", "HDMI-Kabel, eines je Zuspieler"), product: "hdmi-cable", capability: "hdmi_cable" },
        supply("Aerial, cable or satellite lead", "Antennen-, Kabel- oder Satellitenleitung"),
      ],
      contents: [spare("remote-control", "remote"), spare("feet-with-four-screws", "feet")],
      steps: [
        {
          key: "lay-down",
          title: say("Lay it on its face", "Auf das Bild legen"),
          lines: [
            info(
              "Spread a blanket on a table. Lift the set out by its lower edge and its frame, and lay it screen down.",
              "Breiten Sie eine Decke auf einem Tisch aus. Heben Sie das Gerät am unteren Rand und am Rahmen heraus und legen Sie es mit dem Bild nach unten.",
            ),
          ],
          hazard: caution(
            "Two people. Never press on the screen: it breaks where a thumb pushes.",
            "Zu zweit. Drücken Sie nie auf das Bild: Es bricht unter dem Daumen.",
          ),
          expected: say("It lies flat, nothing hard under the screen.", "Es liegt flach, nichts Hartes unter dem Bild."),
          explanation: otherwise(
            "No table large enough? The carpet will do, with the blanket on it. Look for toys and staples first.",
            "Kein Tisch groß genug? Der Teppich tut es, mit der Decke darauf. Suchen Sie erst nach Spielzeug und Klammern.",
          ),
          uses: ["television"],
        },
        {
          key: "feet",
          title: say("Screw on the feet", "Füße anschrauben"),
          lines: [
            info(
              "Set each foot into its slot at the lower edge, long side forwards, and put in two screws each.",
              "Setzen Sie jeden Fuß in seinen Schlitz am unteren Rand, die lange Seite nach vorn, und drehen Sie je zwei Schrauben ein.",
            ),
            note(
              "For the wall leave the feet off and go on to the wall step.",
              "Für die Wand lassen Sie die Füße weg und gehen zum Wandschritt.",
            ),
          ],
          expected: say("Neither foot moves.", "Kein Fuß bewegt sich."),
          explanation: otherwise(
            "The holes do not meet? Left and right are not the same: swap the two feet.",
            "Die Löcher treffen sich nicht? Links und rechts sind verschieden: Tauschen Sie die Füße.",
          ),
          uses: ["feet-with-four-screws"],
          reasons: [reason("screw-missing", say("A screw is missing", "Eine Schraube fehlt"), "feet-with-four-screws")],
        },
        {
          key: "stand-up",
          title: say("Stand it up", "Aufstellen"),
          lines: [
            info(
              "Lift it upright together and set it on something broader than its feet. Leave a hand’s breadth behind it.",
              "Richten Sie es gemeinsam auf und stellen Sie es auf etwas, das breiter ist als die Füße. Lassen Sie hinten eine Handbreit.",
            ),
          ],
          hazard: warning(
            "A set that falls on a child can kill. Do not put it on a chest of drawers that can be climbed, or near an edge.",
            "Ein Gerät, das auf ein Kind fällt, kann töten. Stellen Sie es nicht auf eine Kommode, an der man klettern kann, und nicht an die Kante.",
          ),
          expected: say("It stands and does not rock.", "Es steht und wackelt nicht."),
          explanation: otherwise(
            "The shelf is too narrow? The feet stand far apart: measure before you lift, or hang it on the wall.",
            "Das Brett ist zu schmal? Die Füße stehen weit auseinander: Messen Sie vor dem Heben, oder hängen Sie es an die Wand.",
          ),
        },
        {
          key: "mount",
          title: say("For the wall: screw on the mount", "Für die Wand: Halterung anschrauben"),
          lines: [
            info(
              "Any mount for {wallMount}. Screw its plate to the four points at the back, set lying on the blanket.",
              "Jede Halterung für {wallMount}. Schrauben Sie ihre Platte an die vier Punkte der Rückseite, das Gerät liegt auf der Decke.",
            ),
          ],
          expected: say(
            "The plate does not move; the screws are in by a thumb’s width.",
            "Die Platte bewegt sich nicht; die Schrauben sitzen daumenbreit tief.",
          ),
          explanation: otherwise(
            "The screws stop too early? They are too long: use the distance rings of the mount. Never force them into the set.",
            "Die Schrauben stehen zu früh an? Sie sind zu lang: Nehmen Sie die Distanzringe der Halterung. Drehen Sie nie mit Gewalt.",
          ),
        },
        {
          key: "wall-masonry",
          title: say("Brick or concrete: long plugs", "Ziegel oder Beton: lange Dübel"),
          when: { fact: "wall", is: ["brick", "concrete"] },
          lines: [
            info(
              "Drill for the plugs that the mount names, through the plaster into the stone. In hollow brick use sleeves with resin.",
              "Bohren Sie für die Dübel, die die Halterung nennt, durch den Putz in den Stein. In Lochziegel nehmen Sie Hülsen mit Mörtel.",
            ),
          ],
          hazard: warning(
            "Look for cables before you drill. Wear safety glasses.",
            "Suchen Sie vor dem Bohren nach Leitungen. Tragen Sie eine Schutzbrille.",
          ),
          expected: say(
            "The wall plate holds your weight on your hands.",
            "Die Wandplatte hält, wenn Sie sich mit den Händen daran hängen.",
          ),
          explanation: otherwise(
            "The drill falls into a hollow? That is hollow brick: resin sleeves, and an hour to set.",
            "Der Bohrer fällt ins Leere? Das ist Lochziegel: Mörtelhülsen und eine Stunde Wartezeit.",
          ),
        },
        {
          key: "wall-plasterboard",
          title: say("Plasterboard: only into a stud or a board behind", "Gipskarton: nur in Ständer oder Hinterlegung"),
          when: { fact: "wall", is: ["plasterboard"] },
          lines: [
            info(
              "Screw the plate into studs, or have a board set behind the plaster first. Toggles alone do not hold a set that is pulled and turned.",
              "Schrauben Sie die Platte in Ständer, oder lassen Sie erst ein Brett hinterlegen. Klappdübel allein halten ein Gerät nicht, an dem gezogen wird.",
            ),
          ],
          hazard: warning(
            "Look for cables before you drill. A mount in bare plasterboard comes down.",
            "Suchen Sie vor dem Bohren nach Leitungen. Eine Halterung in blankem Gipskarton kommt herunter.",
          ),
          expected: say("All screws have bitten into wood or steel.", "Alle Schrauben haben in Holz oder Stahl gegriffen."),
          explanation: otherwise(
            "The studs are where the set should not be? Screw a board across two studs first, and the plate onto the board.",
            "Die Ständer sind an der falschen Stelle? Schrauben Sie erst ein Brett über zwei Ständer und die Platte darauf.",
          ),
        },
        {
          key: "cables",
          title: say("Plug in the cables", "Kabel anschließen"),
          lines: [
            info(
              "Plug aerial, cable or satellite into its round socket and each player into an HDMI socket; the soundbar into the one marked eARC. Plug the mains cord in last.",
              "Stecken Sie Antenne, Kabel oder Satellit in die runde Buchse und jeden Zuspieler in eine HDMI-Buchse; die Soundbar in die mit eARC. Stecken Sie das Netzkabel zuletzt ein.",
            ),
          ],
          expected: say("Every plug sits, no cable is taut.", "Jeder Stecker sitzt, kein Kabel ist gespannt."),
          explanation: otherwise(
            "An HDMI plug does not go in? It has two slanted corners; turn it round. No force: the sockets are soldered.",
            "Ein HDMI-Stecker geht nicht hinein? Er hat zwei schräge Ecken; drehen Sie ihn um. Keine Gewalt: Die Buchsen sind gelötet.",
          ),
          uses: ["mains-cord"],
        },
        {
          key: "cells",
          title: say("Put cells into the remote control", "Zellen in die Fernbedienung legen"),
          lines: [
            info(
              "Slide the lid off, lay in two AAA cells, plus on plus.",
              "Schieben Sie den Deckel ab, legen Sie zwei AAA-Zellen ein, Plus auf Plus.",
            ),
          ],
          expected: say("A small light blinks when you press a key.", "Ein Licht blinkt, wenn Sie eine Taste drücken."),
          explanation: otherwise(
            "No cells at hand? The key under the frame switches the set on as well; everything else waits for the cells.",
            "Keine Zellen da? Die Taste unter dem Rahmen schaltet ebenfalls ein; alles andere wartet auf die Zellen.",
          ),
          uses: ["remote-control"],
          reasons: [reason("no-cells", say("I have no AAA cells", "Ich habe keine AAA-Zellen"))],
        },
        {
          key: "menu",
          title: say("Go through the first menu", "Erstes Menü durchgehen"),
          lines: [
            info(
              "Language, country, how it receives, search. The network may be skipped: everything that comes by aerial, cable, satellite or HDMI works without.",
              "Sprache, Land, Empfangsart, Suche. Das Netzwerk dürfen Sie überspringen: Was über Antenne, Kabel, Satellit oder HDMI kommt, läuft auch so.",
            ),
          ],
          expected: say("A programme, with picture and sound.", "Ein Programm mit Bild und Ton."),
          explanation: otherwise(
            "Nothing found? The way of receiving is wrong, or the lead is in the wrong socket. A blue screen from a player: choose its HDMI number with the source key.",
            "Nichts gefunden? Die Empfangsart stimmt nicht, oder die Leitung steckt falsch. Blaues Bild vom Zuspieler: Wählen Sie seine HDMI-Nummer mit der Quellentaste.",
          ),
        },
        {
          key: "pixels",
          title: say("Look at white and black", "Weiß und Schwarz ansehen"),
          lines: [
            info(
              "Open Help, then Test picture. Look at the white and the black picture from close by.",
              "Öffnen Sie Hilfe, dann Testbild. Sehen Sie das weiße und das schwarze Bild aus der Nähe an.",
            ),
            note(
              "One point that is always lit or always dark counts as a fault with us.",
              "Ein Punkt, der immer leuchtet oder dunkel bleibt, gilt bei uns als Mangel.",
            ),
          ],
          expected: say("No point stands out.", "Kein Punkt fällt auf."),
          explanation: otherwise(
            "One does? Take a photo of both pictures and send it here. You choose between another set, a repair and your money.",
            "Einer fällt auf? Fotografieren Sie beide Bilder und schicken Sie sie hier. Sie wählen zwischen neuem Gerät, Reparatur und Ihrem Geld.",
          ),
        },
      ],
      result: say(
        "You see and hear a programme, and the remote control does what you press.",
        "Sie sehen und hören ein Programm, und die Fernbedienung tut, was Sie drücken.",
      ),
    },
  ],
} satisfies GuideFile;
