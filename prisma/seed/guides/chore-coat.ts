import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, warning } from "../guide-words.ts";

export default {
  product: "chore-coat",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Try it over a jumper, load both sides alike, sleeves up at work.",
        "Mit Pullover anprobieren, beide Seiten gleich beladen, Ärmel hoch bei der Arbeit.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "try-on",
          title: say("Try it with what goes under it", "Mit dem anprobieren, was darunter kommt"),
          lines: [
            info(
              "Put it on over the jumper you work in, button it, reach up and then forwards.",
              "Ziehen Sie sie über den Pullover, in dem Sie arbeiten, knöpfen Sie sie zu, greifen Sie nach oben und nach vorn.",
            ),
          ],
          expected: say("Nothing pulls across the back.", "Am Rücken spannt nichts."),
          explanation: otherwise(
            "Too roomy over a shirt alone? It is cut for a jumper; one size smaller leaves the shoulders free too.",
            "Nur über dem Hemd zu weit? Sie ist für einen Pullover geschnitten; auch eine Nummer kleiner lässt die Schultern frei.",
          ),
          uses: ["coat"],
        },
        {
          key: "shrink",
          title: say("Before the sleeves are shortened", "Bevor Ärmel gekürzt werden"),
          lines: [
            info(
              "Wash it once at {washAt} first: the sleeves lose a finger’s breadth and then stay.",
              "Waschen Sie sie vorher einmal bei {washAt}: Die Ärmel verlieren eine Fingerbreite und bleiben dann so.",
            ),
          ],
          expected: say("Perhaps there is nothing left to shorten.", "Vielleicht ist nichts mehr zu kürzen."),
          explanation: otherwise(
            "It should stay as long as it is? Always wash it cold; then it does not move.",
            "Sie soll so lang bleiben? Waschen Sie immer kalt; dann bewegt sich nichts.",
          ),
        },
        {
          key: "load",
          title: say("Heavy below, left and right alike", "Schweres nach unten, links wie rechts"),
          lines: [
            info(
              "Put tools into the lower pockets, handles up, about the same weight on both sides. What must not fall out goes inside.",
              "Stecken Sie Werkzeug in die unteren Taschen, Griff nach oben, auf beiden Seiten etwa gleich schwer. Was nicht herausfallen darf, kommt nach innen.",
            ),
          ],
          hazard: caution(
            "No open blade: when you bend it goes through the drill and into your hip.",
            "Keine offene Klinge: Beim Bücken geht sie durch den Drell und in die Hüfte.",
          ),
          expected: say("It hangs straight, and nothing drops when you bend.", "Sie hängt gerade, und beim Bücken fällt nichts heraus."),
          explanation: otherwise(
            "A pocket is wearing through? Move the pointed thing elsewhere; the pocket is a part that can be renewed.",
            "Eine Tasche scheuert durch? Das Spitze woanders einstecken; die Tasche ist ein Teil und lässt sich erneuern.",
          ),
        },
        {
          key: "work",
          title: say("Sleeves up at work", "Ärmel hoch bei der Arbeit"),
          lines: [
            info(
              "Turn the cuffs up twice and shut the buttons, so that nothing hangs loose over the work.",
              "Schlagen Sie die Ärmel zweimal um und schließen Sie die Knöpfe, damit nichts lose über der Arbeit hängt.",
            ),
          ],
          hazard: warning(
            "It is no protective clothing: not for welding, and off with it where something turns that could catch a sleeve.",
            "Sie ist keine Schutzkleidung: nicht zum Schweißen, und ausziehen, wo sich etwas dreht, das einen Ärmel fassen kann.",
          ),
          expected: say("Wrists free, nothing dangles.", "Handgelenke frei, nichts baumelt."),
          explanation: otherwise(
            "A spark has burnt a hole? There is no lining: a patch goes on from either side.",
            "Ein Funke hat ein Loch gebrannt? Kein Futter im Weg: Flicken von beiden Seiten möglich.",
          ),
        },
      ],
      result: say("A coat you no longer think of while you work.", "Eine Jacke, an die Sie bei der Arbeit nicht mehr denken."),
    },
    {
      purpose: "care",
      summary: say(
        "Wash when dirty, pull into shape, renew a pocket.",
        "Waschen, wenn sie schmutzig ist, in Form ziehen, eine Tasche erneuern.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "empty",
          title: say("Pockets out, buttons shut", "Taschen leeren, Knöpfe zu"),
          lines: [
            info(
              "Turn the pockets out and shut the buttons: screws ruin drums.",
              "Stülpen Sie die Taschen um und schließen Sie die Knöpfe: Schrauben ruinieren Trommeln.",
            ),
          ],
          hazard: caution(
            "Oil or paint on it: wipe off first, never into the dryer.",
            "Öl oder Farbe: erst abwischen, nie in den Trockner.",
          ),
          expected: say("All pockets hang empty.", "Alle Taschen hängen leer."),
          explanation: otherwise("A nail in the seam? Shake it upside down.", "Ein Nagel in der Naht? Kopfüber ausschütteln."),
          uses: ["coat"],
        },
        {
          key: "wash",
          title: say("Wash at up to {washAt}", "Bis {washAt} waschen"),
          lines: [
            info(
              "Wash it with like colours. Inside out and cold it keeps its colour longest. No bleach.",
              "Waschen Sie sie mit ähnlichen Farben. Auf links und kalt hält sie ihre Farbe am längsten. Keine Bleiche.",
            ),
          ],
          expected: say("Clean enough for the street.", "Sauber genug für die Straße."),
          explanation: otherwise("Grease? Gall soap, half an hour, then wash.", "Fett? Gallseife, eine halbe Stunde, dann waschen."),
        },
        {
          key: "dry",
          title: say("Pull into shape, dry", "In Form ziehen, trocknen"),
          lines: [
            info(
              "Dry it on a hanger in the shade or in the dryer. Iron it at three dots, if you like.",
              "Trocknen Sie sie auf dem Bügel im Schatten oder im Trockner. Bügeln Sie sie auf Wunsch bei drei Punkten.",
            ),
          ],
          expected: say("Sleeves reach the wrist.", "Ärmel bis zum Handgelenk."),
          explanation: otherwise(
            "A finger shorter? The first hot wash; then it stays.",
            "Einen Finger kürzer? Die erste heiße Wäsche; dann bleibt sie.",
          ),
        },
        {
          key: "button",
          title: say("Sew on a button", "Knopf annähen"),
          lines: [
            info(
              "Take strong thread. Sew four stitches, wind the thread round three times and knot it.",
              "Nehmen Sie starken Faden. Nähen Sie vier Stiche, umwickeln Sie dreimal und verknoten Sie.",
            ),
          ],
          expected: say("It stands a thread above the cloth.", "Er steht einen Faden über dem Stoff."),
          explanation: otherwise("Cloth torn? A small patch behind.", "Stoff ausgerissen? Ein kleiner Flicken dahinter."),
          uses: ["spare-button"],
        },
      ],
      result: say("Clean, strong, a little paler.", "Sauber, fest, ein wenig heller."),
    },
  ],
} satisfies GuideFile;
