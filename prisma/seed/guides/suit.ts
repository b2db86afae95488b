import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "suit",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Brush, hang, steam, rest a day; cleaned once a year.",
        "Bürsten, hängen, dämpfen, einen Tag ruhen; einmal im Jahr reinigen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Clothes brush", "Kleiderbürste")],
      steps: [
        {
          key: "brush",
          title: say("Brush it after wearing", "Nach dem Tragen bürsten"),
          lines: [
            info(
              "Empty the pockets and brush from the shoulder down, along the nap.",
              "Leeren Sie die Taschen und bürsten Sie von der Schulter abwärts mit dem Strich.",
            ),
          ],
          expected: say("No dust in the creases.", "Kein Staub in den Falten."),
          explanation: otherwise("Fluff? A strip of tape round your hand.", "Flusen? Klebeband um die Hand."),
          uses: ["jacket", "trousers"],
        },
        {
          key: "hang",
          title: say("Hang it up", "Aufhängen"),
          lines: [
            info(
              "Hang the jacket on the shaped hanger and the trousers by the hem. Give them a day of rest.",
              "Hängen Sie das Sakko auf den Formbügel und die Hose am Saum auf. Gönnen Sie beiden einen Tag Ruhe.",
            ),
          ],
          expected: say("By the next day most creases are gone.", "Am nächsten Tag sind die meisten Falten weg."),
          explanation: otherwise("Knees stay? Steam them from inside.", "Beulen am Knie? Von innen dämpfen."),
          uses: ["shoulder-shaped-hanger"],
        },
        {
          key: "steam",
          title: say("Steam it", "Dämpfen"),
          lines: [
            info(
              "Hang it in the bathroom while you shower, or iron it through a damp cloth at two dots.",
              "Hängen Sie ihn beim Duschen ins Bad oder bügeln Sie ihn durch ein feuchtes Tuch bei zwei Punkten.",
            ),
          ],
          hazard: caution("Steam scalds: never on the body.", "Dampf verbrüht: nie am Körper."),
          expected: say("Smooth and without shine.", "Glatt und ohne Glanz."),
          explanation: otherwise("Shine? Vinegar water on the cloth, steam, brush.", "Glanz? Essigwasser auf das Tuch, dämpfen, bürsten."),
        },
        {
          key: "clean",
          title: say("Have it cleaned once a year", "Einmal im Jahr reinigen lassen"),
          lines: [
            info(
              "Give both pieces to the cleaner together. Never put them into water; dab stains, do not rub.",
              "Geben Sie beide Teile zusammen in die Reinigung. Legen Sie sie nie ins Wasser; tupfen Sie Flecken, reiben Sie nicht.",
            ),
          ],
          expected: say("Both have the same colour.", "Beide haben dieselbe Farbe."),
          explanation: otherwise(
            "It smells of the cleaner's? A night by the window, out of its plastic.",
            "Es riecht nach Reinigung? Eine Nacht ans Fenster, ohne Folie.",
          ),
        },
        {
          key: "summer",
          title: say("Into its bag", "In den Kleidersack"),
          lines: [
            info("Put it clean into the cotton bag, not into plastic.", "Hängen Sie ihn sauber in den Baumwollsack, nicht in Kunststoff."),
          ],
          expected: say("Dry, clean, shut.", "Trocken, sauber, zu."),
          explanation: otherwise("A button is loose? Spare ones came with it.", "Ein Knopf ist lose? Ersatz lag bei."),
          uses: ["garment-bag-of-cotton", "spare-buttons-two-large-and-two-small"],
        },
      ],
      result: say("It hangs as it did in the shop.", "Er hängt wie im Laden."),
    },
  ],
} satisfies GuideFile;
