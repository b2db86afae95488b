import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "shell-jacket",
  guides: [
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
