import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "suit",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Try it on, have the hem done, open the basting stitches, then wear it.",
        "Anprobieren, Saum machen lassen, Heftstiche öffnen, dann tragen.",
      ),
      difficulty: 2,
      minutes: 30,
      people: 1,
      tools: [tool("Seam ripper or small pointed scissors", "Nahttrenner oder kleine spitze Schere")],
      steps: [
        {
          key: "fit",
          title: say("Try it on: shoulder first", "Anprobieren: zuerst die Schulter"),
          lines: [
            info(
              "Put on the shirt and shoes you will wear with it and let your arms hang. The shoulder must be right: it cannot be altered.",
              "Ziehen Sie Hemd und Schuhe an, die Sie dazu tragen, und lassen Sie die Arme hängen. Die Schulter muss stimmen: Sie lässt sich nicht ändern.",
            ),
            note("{alteration}.", "{alteration}."),
          ],
          expected: say(
            "The shoulder seam ends where your shoulder does, and the collar lies on the shirt’s.",
            "Die Schulternaht endet, wo Ihre Schulter endet, und der Kragen liegt am Hemdkragen an.",
          ),
          explanation: otherwise(
            "A dent below the shoulder: too wide. Creases across the back: too narrow. Take the other size; waist, sleeves and hem a tailor does.",
            "Eine Delle unter der Schulter: zu weit. Querfalten am Rücken: zu eng. Nehmen Sie die andere Größe; Bund, Ärmel und Saum macht eine Schneiderei.",
          ),
          uses: ["jacket", "trousers"],
        },
        {
          key: "hem",
          title: say("Have the hem marked in your shoes", "Saum in Ihren Schuhen abstecken lassen"),
          lines: [
            info(
              "Close the trousers where you wear them, stand straight and look ahead. Ask for the spare cloth to stay in the hem.",
              "Schließen Sie die Hose dort, wo Sie sie tragen, stehen Sie gerade und sehen Sie nach vorn. Bitten Sie darum, dass die Zugabe im Saum bleibt.",
            ),
          ],
          expected: say(
            "One light fold above the shoe; a finger of shirt shows at the sleeve.",
            "Eine leichte Falte über dem Schuh; am Ärmel schaut ein Finger Hemd heraus.",
          ),
          explanation: otherwise(
            "No tailor near you? Our workshop does it from your measurements and names the price first.",
            "Keine Schneiderei in der Nähe? Unsere Werkstatt macht es nach Ihren Maßen und nennt zuerst den Preis.",
          ),
        },
        {
          key: "basting",
          title: say("Open the basting stitches", "Heftstiche öffnen"),
          lines: [
            info(
              "Cut the long loose stitches that hold the vent and the pockets shut, one at a time, and draw the thread out by hand. The label on the sleeve comes off too.",
              "Schneiden Sie die langen losen Stiche auf, die Schlitz und Taschen zuhalten, einen nach dem anderen, und ziehen Sie den Faden von Hand heraus. Auch das Etikett am Ärmel kommt ab.",
            ),
          ],
          hazard: caution(
            "Cut the thread only: blade away from the cloth and from your finger.",
            "Nur den Faden schneiden: Klinge weg von Stoff und Finger.",
          ),
          expected: say("The vent falls open, a hand goes into every pocket.", "Der Schlitz öffnet sich, in jede Tasche passt eine Hand."),
          explanation: otherwise(
            "Is it a seam or a basting stitch? Basting is long, loose and often white. Short, tight stitches in the colour of the cloth stay.",
            "Naht oder Heftstich? Heftstiche sind lang, locker und oft weiß. Kurze, feste Stiche in der Farbe des Stoffs bleiben.",
          ),
        },
        {
          key: "wear",
          title: say("The upper button, and only standing", "Der obere Knopf, und nur im Stehen"),
          lines: [
            info(
              "Shut the upper button when you stand, open it before you sit down; the lower one stays open. Keep keys and telephone out of the outer pockets.",
              "Schließen Sie im Stehen den oberen Knopf und öffnen Sie ihn, bevor Sie sich setzen; der untere bleibt offen. Schlüssel und Telefon gehören nicht in die Außentaschen.",
            ),
          ],
          expected: say("The jacket falls smooth from the button down.", "Das Sakko fällt vom Knopf an glatt."),
          explanation: otherwise(
            "It pulls into an X at the button? A tailor lets out the side seams by a size.",
            "Am Knopf bildet sich ein X? Eine Schneiderei lässt die Seitennähte um eine Größe heraus.",
          ),
        },
      ],
      result: say("It sits, and people look at you, not at the suit.", "Er sitzt, und man sieht Sie, nicht den Anzug."),
    },
    {
      purpose: "care",
      summary: say(
        "Brush, hang, steam, rest a day; cleaned once a year.",
        "Bürsten, aufhängen, dämpfen, einen Tag ruhen lassen; einmal im Jahr reinigen.",
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
            "It smells of the cleaner’s? A night by the window, out of its plastic.",
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
