import type { GuideFile } from "../guide-file.ts";
import { info, note, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "sewing-thread",
  guides: [
    {
      purpose: "use",
      summary: say(
        "An arm’s length by hand, the same thread above and below in the machine.",
        "Armlang von Hand, in der Maschine oben und unten dasselbe Garn.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Needle, scissors", "Nadel, Schere")],
      steps: [
        {
          key: "shade",
          title: say("Lay a thread on the cloth", "Einen Faden auf den Stoff legen"),
          lines: [
            info(
              "Pull off a hand’s breadth and lay it singly on the cloth by daylight. On the spool thread looks darker than in the seam.",
              "Ziehen Sie eine Handbreit ab und legen Sie den Faden einzeln bei Tageslicht auf den Stoff. Auf der Rolle wirkt Garn dunkler als in der Naht.",
            ),
          ],
          expected: say("You have to look for the thread.", "Sie müssen den Faden suchen."),
          explanation: otherwise(
            "Neither suits? Take the darker one. A light stitch on dark cloth catches the eye first.",
            "Keine passt? Nehmen Sie die dunklere. Ein heller Stich auf dunklem Stoff fällt zuerst auf.",
          ),
          uses: ["spool-of-thread"],
        },
        {
          key: "by-hand",
          title: say("By hand: no longer than your arm", "Von Hand: nicht länger als Ihr Arm"),
          lines: [
            info(
              "Cut the thread slantwise and put that end through the eye. Knot the other end. A longer thread twists into knots.",
              "Schneiden Sie den Faden schräg ab und fädeln Sie dieses Ende ein. Verknoten Sie das andere. Ein längerer Faden verdreht sich zu Knoten.",
            ),
          ],
          expected: say("It runs through the cloth without a snarl.", "Er läuft ohne Knäuel durch den Stoff."),
          explanation: otherwise(
            "It curls up? Let the needle hang from the cloth and it unwinds itself.",
            "Er kringelt sich? Lassen Sie die Nadel am Stoff frei hängen, dann dreht er sich aus.",
          ),
        },
        {
          key: "by-machine",
          title: say("In the machine: the same above and below", "In der Maschine: oben und unten dasselbe"),
          lines: [
            info(
              "Wind the bobbin from the same spool, slowly. Thread with the presser foot up and sew on a scrap first.",
              "Spulen Sie den Unterfaden langsam von derselben Rolle. Fädeln Sie mit gehobenem Nähfuß ein und nähen Sie zuerst auf einem Rest.",
            ),
            note(
              "Cotton hardly stretches. For jersey and other stretchy cloth take polyester.",
              "Baumwolle dehnt sich kaum. Für Jersey und andere dehnbare Stoffe nehmen Sie Polyester.",
            ),
          ],
          expected: say("The seam looks alike on both sides.", "Die Naht sieht auf beiden Seiten gleich aus."),
          explanation: otherwise(
            "The thread breaks? Set the upper tension lower by half a mark, and look whether it catches in the notch of the spool’s rim.",
            "Der Faden reißt? Stellen Sie die Oberspannung einen halben Strich niedriger und sehen Sie nach, ob er in der Kerbe der Rolle hängen bleibt.",
          ),
          uses: ["spool-of-thread"],
        },
      ],
      result: say("A seam that holds and is not seen.", "Eine Naht, die hält und nicht auffällt."),
    },
    {
      purpose: "care",
      summary: say(
        "Dark and free of dust; old thread that snaps is for tacking.",
        "Dunkel und staubfrei; altes Garn, das reißt, ist zum Heften.",
      ),
      difficulty: 1,
      minutes: 3,
      people: 1,
      steps: [
        {
          key: "end-fast",
          title: say("Fasten the end", "Das Ende festklemmen"),
          lines: [
            info(
              "Put the loose end into the notch of the spool and lay it in a box with a lid. Light fades thread and makes it brittle, dust gets into the machine.",
              "Klemmen Sie das lose Ende in die Kerbe der Rolle und legen Sie sie in eine Schachtel mit Deckel. Licht bleicht Garn und macht es spröde, Staub gerät in die Maschine.",
            ),
          ],
          expected: say("No thread hangs loose.", "Kein Faden hängt lose."),
          explanation: otherwise(
            "The notch no longer holds? A strip of paper tape does it, and leaves no glue.",
            "Die Kerbe hält nicht mehr? Ein Streifen Papierklebeband tut es und hinterlässt keinen Kleber.",
          ),
          uses: ["spool-of-thread"],
        },
        {
          key: "snap",
          title: say("Pull it before an important seam", "Vor wichtigen Nähten daran ziehen"),
          lines: [
            info(
              "Wind an end round both hands and pull. Good thread cuts into the finger before it breaks. The outermost turns age first: pull off a few and try again.",
              "Wickeln Sie ein Stück um beide Hände und ziehen Sie. Gutes Garn schneidet in den Finger, bevor es reißt. Die äußeren Lagen altern zuerst: Ziehen Sie einige ab und prüfen Sie noch einmal.",
            ),
          ],
          expected: say("It breaks late, with a jerk.", "Es reißt spät und mit einem Ruck."),
          explanation: otherwise(
            "It breaks softly everywhere? It is too old for seams. For tacking, which is pulled out again, it is just right.",
            "Es reißt überall weich? Für Nähte ist es zu alt. Zum Heften, wo man es wieder herauszieht, ist es gerade recht.",
          ),
        },
        {
          key: "empty",
          title: say("The empty spool", "Die leere Rolle"),
          lines: [
            info(
              "Ends of thread go into the bin, not into the compost and never outdoors, where birds get caught in them. The wooden spool is good for ribbon, or for kindling.",
              "Fadenreste kommen in den Restmüll, nicht auf den Kompost und nie ins Freie, wo sich Vögel darin verfangen. Die Holzrolle taugt für Band oder zum Anfeuern.",
            ),
          ],
          expected: say("The spool has found a use.", "Die Rolle hat eine Aufgabe."),
          explanation: otherwise(
            "A little is left on it? Wind it on a bobbin and keep that for mending.",
            "Ein Rest ist noch darauf? Wickeln Sie ihn auf eine Spule und heben Sie ihn zum Flicken auf.",
          ),
          uses: ["spool-of-thread"],
        },
      ],
      result: say("Thread that holds when you need it.", "Garn, das hält, wenn Sie es brauchen."),
    },
  ],
} satisfies GuideFile;
