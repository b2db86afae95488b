import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, warning } from "../guide-words.ts";

export default {
  product: "rice-cooker",
  guides: [
    {
      purpose: "setup",
      summary: say("Wash, boil water once, then the first rice.", "Spülen, einmal Wasser kochen, dann der erste Reis."),
      difficulty: 1,
      minutes: 20,
      people: 1,
      contents: [spare("inner-pot", "pot"), spare("glass-lid", "lid")],
      steps: [
        {
          key: "wash",
          title: say("Wash pot, lid and cup", "Topf, Deckel und Becher spülen"),
          lines: [
            info(
              "Hot water and washing-up liquid; pull the steam cap off the lid and rinse it too.",
              "Heißes Wasser und Spülmittel; ziehen Sie die Dampfkappe ab und spülen Sie sie mit.",
            ),
          ],
          expected: say("All dry, the cap back on the lid.", "Alles trocken, die Kappe wieder auf dem Deckel."),
          explanation: otherwise(
            "The cap does not come off? Pull straight up, do not turn.",
            "Die Kappe geht nicht ab? Gerade ziehen, nicht drehen.",
          ),
          uses: ["inner-pot", "glass-lid", "measuring-cup"],
        },
        {
          key: "plate",
          title: say("Look at the heating plate", "Heizplatte ansehen"),
          lines: [
            info(
              "Take packing and crumbs off the plate. A grain of rice under the pot burns in.",
              "Entfernen Sie Verpackung und Krümel von der Platte. Ein Reiskorn unter dem Topf brennt ein.",
            ),
          ],
          expected: say("Plate and the underside of the pot are clean and dry.", "Platte und Topfboden sind sauber und trocken."),
          explanation: otherwise(
            "Something sticks? Fine sandpaper, cold, then a damp cloth, with the plug pulled.",
            "Etwas klebt? Feines Schleifpapier, kalt, dann feucht wischen. Stecker draußen.",
          ),
        },
        {
          key: "pot",
          title: say("Set the pot in", "Topf einsetzen"),
          lines: [info("Set it in and turn it a little to and fro.", "Setzen Sie ihn ein und drehen Sie ihn etwas hin und her.")],
          expected: say("It sits level on the plate.", "Er sitzt gerade auf der Platte."),
          explanation: otherwise(
            "It rocks? Something lies under it, or its rim is dented.",
            "Er wackelt? Etwas liegt darunter, oder der Rand ist verbeult.",
          ),
          uses: ["inner-pot"],
        },
        {
          key: "cord",
          title: say("Plug the cord in", "Kabel anschließen"),
          lines: [
            info("Plug the cord into the cooker first, then into the wall.", "Stecken Sie das Kabel erst in den Kocher, dann in die Wand."),
          ],
          hazard: warning(
            "Mains voltage. Never plug in with a wet pot or wet hands, and never put the body into water.",
            "Netzspannung. Stecken Sie nie mit nassem Topf oder nassen Händen ein und tauchen Sie das Gehäuse nie in Wasser.",
          ),
          expected: say("The lamp for keeping warm is lit.", "Die Lampe für Warmhalten leuchtet."),
          explanation: otherwise(
            "No lamp? Push the cord in firmly at the cooker, try the socket with a lamp.",
            "Keine Lampe? Kabel am Kocher fest eindrücken, Steckdose mit einer Lampe prüfen.",
          ),
        },
        {
          key: "first-boil",
          title: say("Boil water once", "Einmal Wasser kochen"),
          lines: [
            info(
              "Two cups of water, lid on, switch down. After it has fallen back, pour the water away.",
              "Zwei Becher Wasser, Deckel auf, Schalter drücken. Nach dem Zurückspringen schütten Sie es weg.",
            ),
          ],
          hazard: caution(
            "Steam comes out of the cap: keep hand and face away.",
            "Aus der Kappe kommt Dampf: Halten Sie Hand und Gesicht fern.",
          ),
          expected: say("The switch falls back when the water is gone.", "Der Schalter springt zurück, sobald das Wasser verkocht ist."),
          explanation: otherwise(
            "It falls back at once? The pot is not flat on the plate. It does not fall back? Pull the plug and write to us.",
            "Er springt sofort zurück? Der Topf liegt nicht auf. Er springt nie? Ziehen Sie den Stecker und schreiben Sie uns.",
          ),
        },
        {
          key: "rice",
          title: say("Cook the first rice", "Ersten Reis kochen"),
          lines: [
            info(
              "Rinse two cups of rice until the water is clear. Fill in water to the mark and press the switch. Afterwards leave the lid on for five minutes.",
              "Spülen Sie zwei Becher Reis, bis das Wasser klar ist. Füllen Sie Wasser bis zur Marke ein und drücken Sie den Schalter. Lassen Sie den Deckel danach fünf Minuten zu.",
            ),
          ],
          expected: say(
            "Loose rice for three or four people; it keeps warm for {keepsWarm}.",
            "Lockerer Reis für drei bis vier Personen; er bleibt {keepsWarm} warm.",
          ),
          explanation: otherwise(
            "It boils over? Rinse longer, less in the pot. It sticks? Wait the five minutes, then soak.",
            "Er kocht über? Länger spülen, weniger einfüllen. Er klebt? Die fünf Minuten abwarten, dann einweichen.",
          ),
          uses: ["measuring-cup", "wooden-spoon"],
        },
      ],
      result: say("Loose rice, and the switch falls back by itself.", "Lockerer Reis, und der Schalter springt von selbst zurück."),
    },
  ],
} satisfies GuideFile;
