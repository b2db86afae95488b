import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "chefs-knife",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Hold it short, hand like a claw, wood under it, dry it at once.",
        "Kurz fassen, Krallengriff, Holz darunter, sofort abtrocknen.",
      ),
      difficulty: 2,
      minutes: 10,
      people: 1,
      supplies: [supply("Wooden chopping board, damp cloth under it", "Schneidbrett aus Holz, feuchtes Tuch darunter")],
      steps: [
        {
          key: "guard",
          title: say("Guard off, wash", "Schutz ab, abspülen"),
          lines: [
            info(
              "Felt guard off, warm water, dry it with the back of the blade to your hand.",
              "Filzschutz ab, warmes Wasser, mit dem Rücken zur Hand abtrocknen.",
            ),
          ],
          hazard: warning(
            "It comes sharp and cuts at a touch. Never into a full sink, never point first to somebody.",
            "Es kommt scharf und schneidet bei Berührung. Nie ins volle Becken, nie mit der Spitze voran reichen.",
          ),
          expected: say("Dry, and lying edge away from you.", "Trocken, Schneide von Ihnen weg."),
          explanation: otherwise(
            "Left-handed? Blade and handle are the same on both sides.",
            "Linkshändig? Klinge und Griff sind beidseitig gleich.",
          ),
          uses: ["chef-s-knife", "blade-guard-of-felt"],
        },
        {
          key: "grip",
          title: say("Hold it short", "Kurz fassen"),
          lines: [
            info(
              "Thumb and forefinger on the blade, three fingers on the handle.",
              "Daumen und Zeigefinger an die Klinge, drei Finger um den Griff.",
            ),
          ],
          expected: say("It balances between the fingers.", "Es liegt ausgewogen zwischen den Fingern."),
          explanation: otherwise("Tired wrist? Board lower, elbow free.", "Müdes Handgelenk? Brett tiefer, Ellbogen frei."),
        },
        {
          key: "claw",
          title: say("The other hand like a claw", "Die andere Hand als Kralle"),
          lines: [
            info(
              "Fingertips drawn in, knuckles guide the blade. Rock it on the board.",
              "Fingerspitzen eingezogen, Knöchel führen die Klinge. Auf dem Brett wiegen.",
            ),
          ],
          hazard: caution("The thumb stays behind the fingers.", "Der Daumen bleibt hinter den Fingern."),
          expected: say("Even slices, no force.", "Gleichmäßige Scheiben, keine Kraft."),
          explanation: otherwise("It slips on tomatoes? Hone it first.", "Es rutscht an Tomaten? Erst wetzen."),
        },
        {
          key: "not",
          title: say("What it does not cut", "Was es nicht schneidet"),
          lines: [
            info(
              "No bones, nothing frozen, no glass or stone under it. Do not lever with the point.",
              "Keine Knochen, nichts Gefrorenes, kein Glas oder Stein darunter. Nicht mit der Spitze hebeln.",
            ),
          ],
          expected: say("The edge is smooth against the light.", "Die Schneide glänzt gegen das Licht nicht."),
          explanation: otherwise(
            "A chip? A grinder takes it out; our workshop does too.",
            "Ein Ausbruch? Der Schleifer holt ihn heraus; unsere Werkstatt auch.",
          ),
        },
        {
          key: "dry",
          title: say("Rinse, dry, guard on", "Spülen, trocknen, Schutz auf"),
          lines: [info("By hand, at once. Never in the dishwasher.", "Von Hand, sofort. Nie in die Maschine.")],
          expected: say("Dry in its guard.", "Trocken im Schutz."),
          explanation: otherwise("Spots? A cork and a little scouring powder.", "Flecken? Ein Korken und etwas Scheuerpulver."),
          uses: ["blade-guard-of-felt"],
        },
      ],
      result: say("Thin slices, ten fingers.", "Dünne Scheiben, zehn Finger."),
    },
    {
      purpose: "care",
      summary: say(
        "Hone weekly, whetstone four times a year, oil an oak handle twice.",
        "Wöchentlich wetzen, viermal im Jahr schleifen, Eichengriff zweimal ölen.",
      ),
      difficulty: 3,
      minutes: 30,
      people: 1,
      tools: [tool("Honing steel", "Wetzstahl"), tool("Whetstone, coarse and fine", "Schleifstein, grob und fein")],
      steps: [
        {
          key: "hone",
          title: say("Hone", "Wetzen"),
          lines: [
            info(
              "Steel point down on the board, blade at the angle in the facts: two coins under the spine. Five strokes a side, light.",
              "Stahl mit der Spitze aufs Brett, Klinge im Winkel der Angaben: zwei Münzen unter dem Rücken. Fünf Züge je Seite, leicht.",
            ),
          ],
          hazard: caution("Draw away from your hand, slowly.", "Ziehen Sie von der Hand weg, langsam."),
          expected: say("It cuts paper without tearing.", "Es schneidet Papier ohne Reißen."),
          explanation: otherwise("No better? Then it wants the stone.", "Nicht besser? Dann braucht es den Stein."),
        },
        {
          key: "coarse",
          title: say("Coarse side", "Grobe Seite"),
          lines: [
            info(
              "Stone ten minutes in water. Same angle, edge forwards, from heel to point, until you feel a burr on the other side. Turn.",
              "Stein zehn Minuten ins Wasser. Gleicher Winkel, Schneide voran, vom Griff zur Spitze, bis ein Grat auf der anderen Seite fühlbar ist. Wenden.",
            ),
          ],
          hazard: caution("Stone on a damp cloth: it must not slide.", "Stein auf ein feuchtes Tuch: Er darf nicht rutschen."),
          expected: say("A burr along the whole edge.", "Ein Grat über die ganze Schneide."),
          explanation: otherwise(
            "No burr at the point? Lift the handle a little there.",
            "Kein Grat an der Spitze? Dort den Griff etwas heben.",
          ),
        },
        {
          key: "fine",
          title: say("Fine side", "Feine Seite"),
          lines: [
            info(
              "Same strokes, lighter, sides in turn, until the burr is gone.",
              "Gleiche Züge, leichter, abwechselnd, bis der Grat weg ist.",
            ),
          ],
          expected: say("It cuts a tomato by its own weight.", "Es schneidet eine Tomate durch sein Gewicht."),
          explanation: otherwise(
            "It scratches? A burr is left: draw it through a cork.",
            "Es kratzt? Ein Rest Grat: durch einen Korken ziehen.",
          ),
        },
        {
          key: "oil-handle",
          title: say("Oil an oak handle", "Eichengriff ölen"),
          lines: [info("A drop of linseed oil, wipe off.", "Ein Tropfen Leinöl, abwischen.")],
          expected: say("The oak is dark and dry.", "Die Eiche ist dunkel und trocken."),
          explanation: otherwise("Fibre laminate? It needs none.", "Faserlaminat? Braucht keins."),
        },
      ],
      result: say("It cuts paper, tomatoes and onions without pressure.", "Es schneidet Papier, Tomaten und Zwiebeln ohne Druck."),
    },
  ],
} satisfies GuideFile;
