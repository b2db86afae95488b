import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reason, say, tool } from "../guide-words.ts";

export default {
  product: "speaker-cable",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Amplifier off, marked core to red at both ends, no strand astray.",
        "Verstärker aus, markierte Ader beidseitig an Rot, kein Draht daneben.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Wire stripper, only to shorten", "Abisolierzange, nur zum Kürzen")],
      steps: [
        {
          key: "off",
          title: say("Amplifier off, cable laid", "Verstärker aus, Kabel verlegt"),
          lines: [
            info(
              "Switch the amplifier off. Each length is {cable} long: lay one to each loudspeaker, along the skirting and not where people walk. Both stay equally long.",
              "Schalten Sie den Verstärker aus. Jedes Stück ist {cable} lang: Legen Sie zu jeder Box eines, an der Sockelleiste entlang und nicht im Weg. Beide bleiben gleich lang.",
            ),
          ],
          hazard: caution(
            "Bare ends that touch while it plays can burn out the amplifier.",
            "Blanke Enden, die sich beim Spielen berühren, können den Verstärker zerstören.",
          ),
          expected: say("Both ends reach without pulling.", "Beide Enden reichen, ohne zu ziehen."),
          explanation: otherwise(
            "Far too long? Shorten both to the same length, bare a finger’s breadth and twist it.",
            "Viel zu lang? Kürzen Sie beide auf die gleiche Länge, isolieren Sie einen Fingerbreit ab und verdrillen Sie die Drähte.",
          ),
          uses: ["loudspeaker-cable"],
        },
        {
          key: "red",
          title: say("Marked core to red", "Markierte Ader an Rot"),
          lines: [
            info(
              "Find the core with the mark along its side. At the amplifier and at the loudspeaker it goes under the red terminal, the other under the black.",
              "Suchen Sie die Ader mit der Markierung an der Seite. Am Verstärker wie an der Box kommt sie unter die rote Klemme, die andere unter die schwarze.",
            ),
          ],
          expected: say("At all four ends the marked core is on red.", "An allen vier Enden sitzt die markierte Ader an Rot."),
          explanation: otherwise(
            "You cannot see the mark? Feel along both cores with a fingernail, or hold them to a lamp.",
            "Sie sehen die Markierung nicht? Fahren Sie mit dem Fingernagel beide Adern entlang oder halten Sie sie an eine Lampe.",
          ),
          uses: ["loudspeaker-cable"],
        },
        {
          key: "tighten",
          title: say("Screw it down and look", "Festdrehen und hinsehen"),
          lines: [
            info(
              "Unscrew the terminal, put the twisted end through its hole, screw it tight by hand and tug. Go over every terminal for a stray strand.",
              "Drehen Sie die Klemme auf, stecken Sie das verdrillte Ende durch das Loch, drehen Sie von Hand fest und ziehen Sie leicht. Suchen Sie jede Klemme nach einem abstehenden Draht ab.",
            ),
          ],
          expected: say(
            "Nothing slips, no copper shows beside the terminal.",
            "Nichts rutscht, neben der Klemme ist kein Kupfer zu sehen.",
          ),
          explanation: otherwise(
            "The end frays? Cut it off, bare a fresh one and twist it tightly the way the strands lie.",
            "Das Ende franst aus? Schneiden Sie es ab, isolieren Sie frisch ab und verdrillen Sie fest in der Richtung der Drähte.",
          ),
        },
        {
          key: "listen",
          title: say("Listen softly", "Leise hören"),
          lines: [
            info(
              "Switch on with the volume down and play a voice. It should come from the middle between the loudspeakers.",
              "Schalten Sie bei zugedrehter Lautstärke ein und spielen Sie eine Stimme. Sie soll aus der Mitte zwischen den Boxen kommen.",
            ),
          ],
          expected: say("A voice in the middle, and bass.", "Eine Stimme in der Mitte, und Bass."),
          explanation: otherwise(
            "Thin, and from everywhere? On one side red and black are swapped: switch off and change them at one end. One side silent? Switch off and look for an end that slipped out.",
            "Dünn und von überall? Auf einer Seite sind Rot und Schwarz vertauscht: Ausschalten und an einem Ende tauschen. Eine Seite stumm? Ausschalten und nachsehen, welches Ende herausgerutscht ist.",
          ),
          reasons: [reason("silent", say("One side is silent", "Eine Seite ist stumm"))],
        },
      ],
      result: say("Both loudspeakers play in step.", "Beide Boxen spielen im Gleichtakt."),
    },
    {
      purpose: "care",
      summary: say(
        "Tighten once a year, cut dark ends fresh, give old copper back.",
        "Einmal im Jahr nachziehen, dunkle Enden frisch schneiden, altes Kupfer abgeben.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Wire stripper", "Abisolierzange")],
      steps: [
        {
          key: "tighten-again",
          title: say("Tighten the terminals", "Klemmen nachziehen"),
          lines: [
            info(
              "Once a year, with the amplifier off, tighten all terminals by hand. Copper gives way a little under pressure.",
              "Ziehen Sie einmal im Jahr bei ausgeschaltetem Verstärker alle Klemmen von Hand nach. Kupfer gibt unter Druck etwas nach.",
            ),
          ],
          expected: say("No end can be turned.", "Kein Ende lässt sich drehen."),
          explanation: otherwise(
            "Crackling when you touch the cable? That end is loose or frayed. Take it out and set it anew.",
            "Knistert es, wenn Sie das Kabel berühren? Dieses Ende ist lose oder ausgefranst. Nehmen Sie es heraus und setzen Sie es neu.",
          ),
        },
        {
          key: "fresh-end",
          title: say("Cut dark ends fresh", "Dunkle Enden frisch schneiden"),
          lines: [
            info(
              "Where copper has turned brown or green, cut a thumb’s breadth off, on both sides alike, bare it and twist.",
              "Wo Kupfer braun oder grün geworden ist, schneiden Sie eine Daumenbreite ab, auf beiden Seiten gleich, isolieren ab und verdrillen.",
            ),
          ],
          hazard: caution("Amplifier off and plug pulled before you cut.", "Vor dem Schneiden Verstärker aus und Stecker ziehen."),
          expected: say("Bright copper in every terminal.", "Blankes Kupfer in jeder Klemme."),
          explanation: otherwise(
            "Green far up under the sleeve? Damp got in. Cut back to where it is bright, or take new cable.",
            "Weit unter dem Mantel grün? Feuchtigkeit ist eingedrungen. Schneiden Sie bis ins Blanke zurück oder nehmen Sie neues Kabel.",
          ),
          uses: ["loudspeaker-cable"],
        },
        {
          key: "sleeve",
          title: say("Look along the sleeve", "Den Mantel absuchen"),
          lines: [
            info(
              "Look for places that are crushed, chewed or cut. Wipe the sleeve with a damp cloth. Roll spare cable up wide and put it away dry.",
              "Suchen Sie nach gequetschten, angenagten oder angeschnittenen Stellen. Wischen Sie den Mantel feucht ab. Rollen Sie übriges Kabel weit auf und legen Sie es trocken weg.",
            ),
          ],
          expected: say("Whole from end to end.", "Heil von Ende zu Ende."),
          explanation: otherwise(
            "Cut to the copper? Tape is no mend for long. Cut there and use the longer piece where it reaches.",
            "Bis aufs Kupfer angeschnitten? Klebeband hält nicht lange. Trennen Sie dort und nehmen Sie das längere Stück, wo es reicht.",
          ),
        },
        {
          key: "end",
          title: say("When it is no longer needed", "Wenn es ausgedient hat"),
          lines: [
            info(
              "It hardly wears out: pass it on as a pair. Scraps go to the recycling yard or back to us, for copper is worth having.",
              "Es verschleißt kaum: Geben Sie es als Paar weiter. Reste kommen zum Wertstoffhof oder zurück zu uns, denn Kupfer ist gefragt.",
            ),
          ],
          expected: say("No copper in the bin.", "Kein Kupfer im Hausmüll."),
          explanation: otherwise(
            "Only one of the pair is damaged? Shorten the other to match, or keep it for a single loudspeaker in the kitchen.",
            "Nur eines der beiden beschädigt? Kürzen Sie das andere auf seine Länge oder behalten Sie es für eine einzelne Box in der Küche.",
          ),
        },
      ],
      result: say("It sounds as on the first day.", "Es klingt wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
