import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "raincoat",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Collar and hood on, studs shut under the flap, let warm air out.",
        "Kragen und Kapuze an, Druckknöpfe unter der Leiste zu, warme Luft hinauslassen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "hood",
          title: say("Button on collar and hood", "Kragen und Kapuze anknöpfen"),
          lines: [
            info(
              "Begin in the middle of the nape and button outwards to both sides, the collar first.",
              "Beginnen Sie in der Mitte des Nackens und knöpfen Sie nach beiden Seiten, zuerst den Kragen.",
            ),
          ],
          hazard: caution(
            "The hood narrows what you see: turn your head before you cross.",
            "Die Kapuze engt die Sicht ein: vor dem Überqueren den Kopf drehen.",
          ),
          expected: say("No gap at the nape, both ends even.", "Keine Lücke im Nacken, beide Enden gleich."),
          explanation: otherwise(
            "A button is left over? One was missed: open it up to the nape and begin again.",
            "Ein Knopf bleibt übrig? Einer ist ausgelassen: bis zum Nacken öffnen und neu beginnen.",
          ),
          uses: ["coat", "hood-to-button-on"],
        },
        {
          key: "close",
          title: say("Studs from below, flaps out", "Knöpfe von unten, Klappen heraus"),
          lines: [
            info(
              "Press the studs shut from below and stroke the flap smooth over them. Pull out the flaps of the pockets. Open each stud at its rim, not by tugging at the coat.",
              "Drücken Sie die Knöpfe von unten her zu und streichen Sie die Leiste darüber glatt. Ziehen Sie die Taschenklappen heraus. Öffnen Sie jeden Knopf am Rand, statt am Mantel zu reißen.",
            ),
          ],
          expected: say("Water runs down past front and pockets.", "Wasser läuft an Leiste und Taschen vorbei."),
          explanation: otherwise(
            "A stud does not click? Rinse the sand out. Bent or lost, it can be had as a part, with a setter.",
            "Ein Knopf rastet nicht ein? Sand ausspülen. Verbogen oder verloren gibt es ihn als Teil, samt Setzer.",
          ),
        },
        {
          key: "slits",
          title: say("Let warm air out", "Warme Luft hinauslassen"),
          lines: [
            info(
              "Keep the slits under the cape free: carry a bag in the hand rather than on the back. Open the lowest two studs to cycle or climb stairs.",
              "Halten Sie die Schlitze unter der Passe frei: die Tasche lieber in der Hand als auf dem Rücken. Öffnen Sie zum Radfahren und Treppensteigen die untersten zwei Druckknöpfe.",
            ),
          ],
          expected: say("Dry inside after a walk.", "Nach einem Gang innen trocken."),
          explanation: otherwise(
            "Damp inside though no seam leaks? That is sweat: walk slower, or open the top stud.",
            "Innen feucht, obwohl keine Naht leckt? Das ist Schweiß: langsamer gehen oder oben einen Knopf öffnen.",
          ),
        },
      ],
      result: say("You stand in the rain and read the timetable.", "Sie stehen im Regen und lesen den Fahrplan."),
    },
    {
      purpose: "care",
      summary: say(
        "Rinse, hang up wet, away from heat, patch from inside.",
        "Abspülen, nass aufhängen, fern von Wärme, von innen flicken.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "rinse",
          title: say("Rinse it", "Abspülen"),
          lines: [
            info(
              "Open the studs and rinse it cold with a garden hose or a sponge.",
              "Öffnen Sie die Druckknöpfe und spülen Sie ihn kalt mit Gartenschlauch oder Schwamm ab.",
            ),
          ],
          expected: say("Mud and salt are off.", "Schlamm und Salz sind ab."),
          explanation: otherwise("A stain? A drop of soap, rinse.", "Ein Fleck? Ein Tropfen Seife, nachspülen."),
          uses: ["coat"],
        },
        {
          key: "hang",
          title: say("Hang it up wet", "Nass aufhängen"),
          lines: [
            info(
              "Hang it on a wide hanger. Button hood and collar off to dry.",
              "Hängen Sie ihn auf einen breiten Bügel. Knöpfen Sie Kapuze und Kragen zum Trocknen ab.",
            ),
          ],
          hazard: caution(
            "Heat kills the coating: no radiator, no dryer, no iron.",
            "Wärme zerstört die Beschichtung: keine Heizung, kein Trockner, kein Bügeleisen.",
          ),
          expected: say("It hangs without a fold.", "Er hängt ohne Falte."),
          explanation: otherwise(
            "Folded for weeks? Hang it in a warm room, the folds go.",
            "Wochenlang gefaltet? In einen warmen Raum hängen, die Falten gehen.",
          ),
          uses: ["hood-to-button-on"],
        },
        {
          key: "machine",
          title: say("Once or twice in its life: the machine", "Ein-, zweimal im Leben: die Maschine"),
          lines: [
            info(
              "Wash it at {washAt} at most, without spinning and without softener.",
              "Waschen Sie ihn bei höchstens {washAt}, ohne Schleudern und ohne Weichspüler.",
            ),
          ],
          expected: say("The coating is smooth.", "Die Beschichtung ist glatt."),
          explanation: otherwise("Sticky? Softener: rinse it three times.", "Klebrig? Weichspüler: dreimal spülen."),
        },
        {
          key: "patch",
          title: say("Patch a tear from inside", "Riss von innen flicken"),
          lines: [
            info(
              "Clean and dry the place. Spread the adhesive thinly, lay the patch on and leave it under a book for an hour.",
              "Reinigen und trocknen Sie die Stelle. Streichen Sie den Kleber dünn auf, legen Sie den Flicken auf und beschweren Sie ihn eine Stunde mit einem Buch.",
            ),
          ],
          hazard: caution("Adhesive: window open, no flame.", "Kleber: Fenster auf, keine Flamme."),
          expected: say("No water comes through.", "Kein Wasser kommt durch."),
          explanation: otherwise("It lifts? Grease below: soap, dry, again.", "Er hebt sich? Fett darunter: Seife, trocknen, noch einmal."),
          uses: ["patch-set-with-adhesive"],
        },
      ],
      result: say("Supple and tight.", "Geschmeidig und dicht."),
    },
  ],
} satisfies GuideFile;
