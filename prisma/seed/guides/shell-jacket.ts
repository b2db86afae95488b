import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "shell-jacket",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Wool under it, both sliders down to begin, set the hood, open it before you sweat.",
        "Wolle darunter, mit beiden Schiebern unten beginnen, Kapuze einstellen, öffnen, bevor Sie schwitzen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "layer",
          title: say("Outermost, over wool", "Ganz außen, über Wolle"),
          lines: [
            info(
              "Wear wool or down under it. It keeps rain and wind out; warmth comes from what is below.",
              "Tragen Sie Wolle oder Daunen darunter. Sie hält Regen und Wind ab; warm hält, was darunter ist.",
            ),
          ],
          expected: say("With both arms up, the hem stays over your waistband.", "Mit erhobenen Armen bleibt der Saum über dem Bund."),
          explanation: otherwise(
            "Clammy although no rain gets in? A cotton shirt below stays wet: take it off.",
            "Klamm, obwohl sie dicht ist? Ein Baumwollhemd darunter bleibt nass: ausziehen.",
          ),
          uses: ["jacket"],
        },
        {
          key: "zip",
          title: say("Two sliders: begin at the bottom", "Zwei Schieber: ganz unten beginnen"),
          lines: [
            info(
              "Push both sliders to the lower end, put the pin through both and draw the upper one up. Press the flap over it. Over a harness or on a bicycle, open it from below.",
              "Schieben Sie beide Schieber ans untere Ende, stecken Sie den Stift durch beide und ziehen Sie den oberen hoch. Drücken Sie die Leiste darüber. Mit Gurt oder auf dem Rad öffnen Sie von unten.",
            ),
          ],
          expected: say("Shut from hem to chin, without a gap below.", "Zu vom Saum bis zum Kinn, unten keine Lücke."),
          explanation: otherwise(
            "It splits open from below? The pin sat in one slider only: both down, once more.",
            "Er platzt von unten auf? Der Stift steckte nur in einem Schieber: beide nach unten, noch einmal.",
          ),
        },
        {
          key: "hood",
          title: say("Set the hood once", "Kapuze einmal einstellen"),
          lines: [
            info(
              "Put it up with the zip shut and draw the cord at the back until its rim sits above your eyebrows. To wear it over a flat bicycle helmet, open the cord again.",
              "Setzen Sie sie bei geschlossenem Reißverschluss auf und ziehen Sie die Kordel hinten an, bis der Rand über den Brauen sitzt. Für einen flachen Fahrradhelm darunter öffnen Sie die Kordel wieder.",
            ),
          ],
          hazard: caution(
            "A hood that does not turn with your head hides the car beside you.",
            "Eine Kapuze, die sich nicht mitdreht, verdeckt das Auto neben Ihnen.",
          ),
          expected: say(
            "Look over your shoulder: you see the street, not cloth.",
            "Blick über die Schulter: Sie sehen die Straße, keinen Stoff.",
          ),
          explanation: otherwise(
            "It slides over your eyes? Tighten the cord with the head bent back, then straighten up.",
            "Sie rutscht über die Augen? Kordel bei zurückgelegtem Kopf anziehen, dann aufrichten.",
          ),
        },
        {
          key: "vent",
          title: say("Open it before you sweat", "Öffnen, bevor Sie schwitzen"),
          lines: [
            info(
              "Uphill open the cuffs and draw the zip down a hand or two; shut both again before you rest. In rain the cuffs go over the gloves.",
              "Öffnen Sie bergauf die Ärmelriegel und den Reißverschluss eine, zwei Handbreit; schließen Sie beides vor der Rast. Bei Regen gehören die Ärmel über die Handschuhe.",
            ),
          ],
          expected: say("A hand inside comes out dry.", "Die Hand innen bleibt trocken."),
          explanation: otherwise(
            "Wet inside, but no leak to be found? It is sweat: open earlier, one layer less below.",
            "Innen nass, aber kein Leck zu finden? Es ist Schweiß: früher öffnen, eine Schicht weniger.",
          ),
        },
      ],
      result: say("Rain stays out, sweat finds its way.", "Regen bleibt draußen, Schweiß findet hinaus."),
    },
    {
      purpose: "care",
      summary: say(
        "Wash it twice a season, then heat: that brings the pearls back.",
        "Zweimal je Saison waschen, dann Wärme: Das bringt die Perlen zurück.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      supplies: [supply("Liquid detergent without softener", "Flüssigwaschmittel ohne Weichspüler")],
      steps: [
        {
          key: "close",
          title: say("Empty and close it", "Leeren und schließen"),
          lines: [
            info(
              "Empty the pockets and shut zips and tabs. Leave the hood cord loose.",
              "Leeren Sie die Taschen und schließen Sie Reißverschlüsse und Riegel. Lassen Sie die Kapuzenkordel locker.",
            ),
          ],
          expected: say("Nothing rough lies open.", "Nichts Raues liegt offen."),
          explanation: otherwise("A zip catches? Rub a candle along it.", "Ein Reißverschluss hakt? Mit einer Kerze einreiben."),
          uses: ["jacket"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt}", "Bei {washAt} waschen"),
          lines: [
            info(
              "Use the gentle programme with a little liquid detergent and rinse twice. No softener, no bleach.",
              "Wählen Sie das Schonprogramm mit wenig Flüssigwaschmittel und spülen Sie zweimal. Kein Weichspüler, keine Bleiche.",
            ),
          ],
          expected: say("The water ran clear in the last rinse.", "Das letzte Spülwasser war klar."),
          explanation: otherwise(
            "Foam in the last rinse? Once more without detergent.",
            "Schaum im letzten Spülgang? Noch einmal ohne Waschmittel.",
          ),
        },
        {
          key: "warm",
          title: say("Twenty minutes in the dryer on low", "Zwanzig Minuten auf niedriger Stufe in den Trockner"),
          lines: [
            info(
              "Dry it on low for twenty minutes: heat sets the finish again. Without a dryer, hang it in a warm room for two days.",
              "Trocknen Sie sie zwanzig Minuten auf niedriger Stufe: Wärme richtet die Ausrüstung wieder auf. Ohne Trockner hängen Sie sie zwei Tage in einen warmen Raum.",
            ),
          ],
          hazard: caution(
            "Low only, and no iron: heat melts the taped seams.",
            "Nur niedrig und kein Bügeleisen: Hitze schmilzt die Nahtbänder.",
          ),
          expected: say("A splash pearls off.", "Ein Spritzer perlt ab."),
          explanation: otherwise(
            "It still soaks in? Wash once with a re-proofing wash, then heat.",
            "Es zieht noch ein? Einmal mit Imprägniermittel waschen, dann Wärme.",
          ),
        },
        {
          key: "patch",
          title: say("Patch a tear from inside", "Riss von innen flicken"),
          lines: [
            info(
              "Clean and dry the place. Lay the patch on the inside, corners rounded, and press it with low heat for a minute.",
              "Reinigen und trocknen Sie die Stelle. Legen Sie den Flicken mit runden Ecken innen auf und drücken Sie ihn eine Minute mit wenig Wärme an.",
            ),
          ],
          hazard: caution("A cloth between iron and fabric.", "Ein Tuch zwischen Eisen und Stoff."),
          expected: say("No edge lifts when you bend it.", "Keine Kante hebt sich beim Biegen."),
          explanation: otherwise(
            "An edge lifts? Grease below: clean with spirit, new patch.",
            "Eine Kante hebt sich? Fett darunter: mit Spiritus reinigen, neuer Flicken.",
          ),
          uses: ["patch-of-the-same-fabric"],
        },
      ],
      result: say("Rain pearls off, and it breathes.", "Regen perlt ab, und sie atmet."),
    },
  ],
} satisfies GuideFile;
