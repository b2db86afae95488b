import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, supply, tool } from "../guide-words.ts";

export default {
  product: "shelf-speakers",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Place them, run two equal cables, red to red, black to black.",
        "Aufstellen, zwei gleiche Kabel, Rot auf Rot, Schwarz auf Schwarz.",
      ),
      difficulty: 2,
      minutes: 25,
      people: 1,
      tools: [tool("Wire stripper or sharp knife", "Abisolierzange oder scharfes Messer"), tool("Tape measure", "Maßband")],
      supplies: [
        {
          ...supply("Loudspeaker cable, two equal lengths", "Lautsprecherkabel, zwei gleiche Längen", 2),
          product: "speaker-cable",
          capability: "speaker_cable",
        },
        { ...supply("Amplifier", "Verstärker"), product: "amplifier", capability: "amplifier" },
      ],
      contents: [spare("grilles", "grille"), spare("rubber-feet-already-on", "feet")],
      steps: [
        {
          key: "place",
          title: say("Find their places", "Plätze finden"),
          lines: [
            info(
              "Put them at ear height, as far apart as you sit from them, a hand’s breadth from the wall. Turn them a little towards your chair.",
              "Stellen Sie sie in Ohrhöhe auf, so weit auseinander, wie Sie von ihnen entfernt sitzen, eine Handbreit von der Wand. Drehen Sie sie leicht zu Ihrem Sessel.",
            ),
          ],
          hazard: caution(
            "They are heavy: use a shelf that carries both, and keep cords out of children’s reach.",
            "Sie sind schwer: Nehmen Sie ein Brett, das beide trägt, und halten Sie Kabel von Kindern fern.",
          ),
          expected: say("From your chair you see both fronts.", "Von Ihrem Sessel sehen Sie beide Fronten."),
          explanation: otherwise(
            "Only one wall free? Then nearer together is better than in the corners. Corners make the bass heavy.",
            "Nur eine Wand frei? Dann lieber enger zusammen als in die Ecken. Ecken machen den Bass schwer.",
          ),
          uses: ["loudspeakers", "rubber-feet-already-on"],
        },
        {
          key: "strip",
          title: say("Cut and strip the cable", "Kabel ablängen und abisolieren"),
          lines: [
            info(
              "Measure the longer way along the wall and cut two equal lengths. Amplifier off. Strip each core by a thumb’s width and twist the strands.",
              "Messen Sie den längeren Weg an der Wand und schneiden Sie zwei gleiche Stücke. Verstärker aus. Isolieren Sie jede Ader daumenbreit ab und verdrillen Sie die Drähte.",
            ),
          ],
          hazard: caution("Cut away from your hand.", "Schneiden Sie von der Hand weg."),
          expected: say("Four ends on each side, no loose strand.", "Vier Enden auf jeder Seite, kein loser Draht."),
          explanation: otherwise(
            "You cut into the copper? Cut the end off and start again; that is what the extra length is for.",
            "Sie haben ins Kupfer geschnitten? Schneiden Sie das Ende ab und beginnen Sie neu; dafür ist die Reserve da.",
          ),
        },
        {
          key: "speaker-end",
          title: say("Connect the loudspeakers", "Lautsprecher anschließen"),
          lines: [
            info(
              "Unscrew the terminals, put the bare end through the hole, screw tight by hand. Choose one core for red on both cables: it has a stripe or a printed line.",
              "Drehen Sie die Klemmen auf, stecken Sie das blanke Ende durch das Loch, drehen Sie von Hand zu. Wählen Sie an beiden Kabeln dieselbe Ader für Rot: Sie trägt einen Streifen oder Aufdruck.",
            ),
          ],
          expected: say("No strand of red touches black.", "Kein Draht von Rot berührt Schwarz."),
          explanation: otherwise(
            "The end is too thick? {terminals}. Take off a few strands or use plugs.",
            "Das Ende ist zu dick? {terminals}. Nehmen Sie einige Drähte weg oder Stecker.",
          ),
        },
        {
          key: "amp-end",
          title: say("Connect the amplifier", "Verstärker anschließen"),
          lines: [
            info(
              "Switch the amplifier off and unplug it. Screw the marked core to red and the other to black; the left loudspeaker to L, the right to R.",
              "Schalten Sie den Verstärker aus und ziehen Sie den Stecker. Schrauben Sie die markierte Ader an Rot, die andere an Schwarz; den linken Lautsprecher an L, den rechten an R.",
            ),
          ],
          hazard: caution(
            "A strand across two terminals can break the amplifier. Look twice before you switch on.",
            "Ein Draht über zwei Klemmen kann den Verstärker zerstören. Sehen Sie zweimal hin, bevor Sie einschalten.",
          ),
          expected: say("Red on red, black on black, four times.", "Rot auf Rot, Schwarz auf Schwarz, viermal."),
          explanation: otherwise(
            "No letters on the terminals? Left is left when you sit before it. Swapped sides do no harm, swapped colours take the bass away.",
            "Keine Buchstaben? Links ist links, wenn Sie davorsitzen. Vertauschte Seiten schaden nicht, vertauschte Farben kosten Bass.",
          ),
        },
        {
          key: "try",
          title: say("Listen quietly first", "Erst leise hören"),
          lines: [
            info(
              "Volume down, amplifier on, music with a voice. Turn it up slowly.",
              "Lautstärke ganz zu, Verstärker an, Musik mit einer Stimme. Drehen Sie langsam auf.",
            ),
          ],
          expected: say("The voice stands in the middle between both.", "Die Stimme steht in der Mitte zwischen beiden."),
          explanation: otherwise(
            "The voice comes from everywhere and the bass is thin? One loudspeaker has red and black swapped. One is silent? Swap left and right at the amplifier: if the fault moves, it is the cable or the amplifier.",
            "Die Stimme kommt von überall, der Bass ist dünn? An einem Lautsprecher sind Rot und Schwarz vertauscht. Einer schweigt? Tauschen Sie links und rechts am Verstärker: Wandert der Fehler, ist es Kabel oder Verstärker.",
          ),
        },
        {
          key: "grille",
          title: say("Put the grilles on, or leave them off", "Abdeckungen ansetzen oder weglassen"),
          lines: [
            info(
              "Hold them to the front; magnets do the rest. With children or cats, leave them on.",
              "Halten Sie sie an die Front; Magnete tun den Rest. Mit Kindern oder Katzen lassen Sie sie dran.",
            ),
          ],
          expected: say("They sit flush and do not buzz.", "Sie sitzen bündig und surren nicht."),
          explanation: otherwise(
            "It buzzes at low notes? The grille is not on all its magnets. Take it off and set it anew.",
            "Es surrt bei tiefen Tönen? Die Abdeckung liegt nicht auf allen Magneten. Abnehmen und neu ansetzen.",
          ),
          uses: ["grilles"],
        },
      ],
      result: say("A voice stands in the middle, and both boxes play.", "Eine Stimme steht in der Mitte, und beide Boxen spielen."),
    },
  ],
} satisfies GuideFile;
