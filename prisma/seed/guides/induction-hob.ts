import type { GuideFile } from "../guide-file.ts";
import { caution, check, danger, info, otherwise, own, reminder, say, supply, tool } from "../guide-words.ts";

export default {
  product: "induction-hob",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "An electrician connects it; you see to worktop, pans and the first heating.",
        "Eine Elektrofachkraft schließt es an; Sie sorgen für Arbeitsplatte, Geschirr und erstes Heizen.",
      ),
      difficulty: 5,
      minutes: 90,
      people: 2,
      tools: [tool("Tape measure", "Maßband"), tool("Fine file", "Feine Feile"), own("Glass scraper", "Glasschaber")],
      supplies: [
        { ...supply("An electrician’s visit", "Besuch einer Elektrofachkraft"), capability: "electrician" },
        { ...supply("Pan with a magnetic base", "Topf mit magnetischem Boden"), capability: "induction_pan" },
      ],
      steps: [
        {
          key: "electrician",
          title: say("Agree a day with an electrician", "Termin mit der Elektrofachkraft vereinbaren"),
          lines: [
            info(
              "It is wired to the mains without a plug: {wiring}. Give the electrician the instructions with the drilling plan.",
              "Es wird ohne Stecker fest angeschlossen: {wiring}. Geben Sie der Fachkraft die Anleitung mit dem Ausschnittplan.",
            ),
          ],
          hazard: danger(
            "Fixed wiring kills. Do not connect the hob yourself, even if you have done so before.",
            "Fest installierte Leitungen können töten. Schließen Sie das Kochfeld nicht selbst an, auch wenn Sie es schon einmal getan haben.",
          ),
          expected: say("A day is agreed, and the fuse can carry it.", "Ein Termin steht, und die Absicherung reicht."),
          explanation: otherwise(
            "The electrician says the line is too weak? Then a new line is due first; ask for a price. Your old hob goes on cooking until then.",
            "Die Fachkraft sagt, die Leitung sei zu schwach? Dann ist erst eine neue fällig; fragen Sie nach dem Preis. Bis dahin kocht Ihr altes Kochfeld weiter.",
          ),
          uses: ["instructions-with-drilling-plan"],
        },
        {
          key: "cut-out",
          title: say("Measure the opening", "Ausschnitt messen"),
          lines: [
            info(
              "Measure it: {cutOut}. A few missing millimetres can be filed off.",
              "Messen Sie nach: {cutOut}. Fehlende Millimeter lassen sich abfeilen.",
            ),
            check(
              "Under it a drawer may close: leave a finger’s breadth of air.",
              "Darunter darf eine Schublade schließen: Lassen Sie eine Fingerbreite Luft.",
            ),
          ],
          expected: say(
            "The hob lies in the opening without force, and its edge covers it all round.",
            "Das Kochfeld liegt ohne Zwang im Ausschnitt, und sein Rand deckt ihn ringsum ab.",
          ),
          explanation: otherwise(
            "The opening is too large? Then a cover frame from a kitchen fitter is needed, which we do not sell. Too small: file evenly on both sides, and seal the raw edge.",
            "Der Ausschnitt ist zu groß? Dann braucht es einen Blendrahmen vom Küchenbauer, den wir nicht führen. Zu klein: beidseitig gleichmäßig feilen und die rohe Kante versiegeln.",
          ),
        },
        {
          key: "tape",
          title: say("Stick on the sealing tape", "Dichtband aufkleben"),
          lines: [
            info(
              "Lay the hob on a blanket, glass down. Stick the tape along the edge of the glass without a gap.",
              "Legen Sie das Kochfeld mit dem Glas auf eine Decke. Kleben Sie das Band ohne Lücke auf den Glasrand.",
            ),
          ],
          hazard: caution(
            "Lift it with two people: {weight} of glass and steel, and the corners chip.",
            "Heben Sie es zu zweit: {weight} Glas und Stahl, und die Ecken splittern.",
          ),
          expected: say("The tape runs all round, its ends touch.", "Das Band läuft ringsum, die Enden stoßen aneinander."),
          explanation: otherwise(
            "The tape is too short? You pulled it as you stuck it. Take it off, lay it on loosely and press.",
            "Das Band ist zu kurz? Sie haben beim Kleben gezogen. Abnehmen, locker auflegen, andrücken.",
          ),
          uses: ["mounting-clips-and-sealing-tape"],
        },
        {
          key: "wire",
          title: say("The electrician connects it", "Die Fachkraft schließt an"),
          lines: [
            info(
              "The electrician switches the fuse off, connects the lead and measures. Keep the proof of connection with the receipt.",
              "Die Fachkraft schaltet die Sicherung aus, schließt das Kabel an und misst. Bewahren Sie den Nachweis mit der Rechnung auf.",
            ),
          ],
          hazard: danger(
            "Nobody touches the wiring while the fuse may be on.",
            "Niemand berührt die Leitungen, solange die Sicherung ein sein kann.",
          ),
          expected: say("You hold a proof of connection.", "Sie halten einen Anschlussnachweis in der Hand."),
          explanation: otherwise(
            "No proof given? Ask for it in writing, with date and stamp: we need a copy if you claim under the guarantee.",
            "Kein Nachweis? Bitten Sie schriftlich darum, mit Datum und Stempel: Für die Garantie brauchen wir eine Kopie.",
          ),
          uses: ["induction-hob-with-mains-lead-no-plug"],
        },
        {
          key: "lower-in",
          title: say("Lower it in", "Einsetzen"),
          lines: [
            info(
              "Lower it into the opening together, the lead free below. Press the edge down all round.",
              "Senken Sie es gemeinsam ein, das Kabel unten frei. Drücken Sie den Rand ringsum an.",
            ),
          ],
          expected: say("It lies flat, and no paper goes under the edge.", "Es liegt flach, und kein Papier passt unter den Rand."),
          explanation: otherwise(
            "It stands up at a corner? The lead is caught, or a crumb lies under the tape. Lift it once more and look.",
            "Eine Ecke steht hoch? Das Kabel klemmt, oder ein Krümel liegt unter dem Band. Noch einmal anheben und nachsehen.",
          ),
        },
        {
          key: "clips",
          title: say("Fasten it from below", "Von unten befestigen"),
          lines: [
            info(
              "Push the clips onto the edge from below and turn them against the worktop until they hold.",
              "Stecken Sie die Klammern von unten an den Rand und drehen Sie sie gegen die Platte, bis sie halten.",
            ),
          ],
          expected: say("The hob does not move when you push it.", "Das Kochfeld bewegt sich beim Schieben nicht."),
          explanation: otherwise(
            "A clip does not reach? The worktop is thinner than it should be. Put a strip of wood between.",
            "Eine Klammer reicht nicht? Die Platte ist dünner als verlangt. Legen Sie eine Leiste dazwischen.",
          ),
          uses: ["mounting-clips-and-sealing-tape"],
        },
        {
          key: "first-heat",
          title: say("Boil a pot of water", "Einen Topf Wasser kochen"),
          lines: [
            info(
              "Hold a magnet to the base of the pot: if it holds, the pot works. Fill it, set it on a zone of its size, and switch on.",
              "Halten Sie einen Magneten an den Topfboden: Haftet er, geht der Topf. Füllen Sie ihn, stellen Sie ihn auf eine passende Zone und schalten Sie ein.",
            ),
          ],
          hazard: caution(
            "With a pacemaker, ask your doctor first and keep an arm’s length from a zone that is on.",
            "Mit Herzschrittmacher fragen Sie erst Ihre Ärztin oder Ihren Arzt und halten eine Armlänge Abstand zur Zone.",
          ),
          expected: say("The water boils, and the other zones stay cool.", "Das Wasser kocht, und die anderen Zonen bleiben kühl."),
          explanation: otherwise(
            "The zone shows a pot sign and does not heat? The pot is not magnetic, too small for the zone, or not in its middle. A lock sign: hold the key with the lock for three seconds.",
            "Die Zone zeigt ein Topfzeichen und heizt nicht? Der Topf ist nicht magnetisch, zu klein oder steht nicht mittig. Ein Schloss: Halten Sie die Schlosstaste drei Sekunden.",
          ),
        },
      ],
      result: say(
        "All four zones heat, the hob lies firm, and the proof of connection is in your papers.",
        "Alle vier Zonen heizen, das Kochfeld liegt fest, und der Nachweis liegt bei Ihren Papieren.",
      ),
    },
    {
      purpose: "care",
      summary: say("A cloth when it is cold, the scraper at once for sugar.", "Ein Tuch, wenn es kalt ist, der Schaber sofort bei Zucker."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [own("Glass scraper", "Glasschaber")],
      steps: [
        {
          key: "wipe",
          title: say("Wipe it when it is cold", "Kalt abwischen"),
          lines: [
            info(
              "Wait until no zone shows its heat sign. A damp cloth, a drop of washing-up liquid, a dry cloth.",
              "Warten Sie, bis keine Zone mehr Restwärme anzeigt. Ein feuchtes Tuch, ein Tropfen Spülmittel, ein trockenes Tuch.",
            ),
          ],
          expected: say("No streaks against the light.", "Keine Schlieren gegen das Licht."),
          explanation: otherwise(
            "White rims from hard water? Vinegar water, a minute, wipe.",
            "Weiße Ränder von hartem Wasser? Essigwasser, eine Minute, abwischen.",
          ),
        },
        {
          key: "scrape",
          title: say("Scrape off what has burnt", "Eingebranntes abschaben"),
          lines: [
            info("Hold the scraper flat and push it away from you.", "Halten Sie den Schaber flach und schieben Sie ihn von sich weg."),
            reminder(
              "Sugar at once, while it is still hot: cold, it breaks pieces out of the glass.",
              "Zucker sofort, noch heiß: Kalt reißt er Stücke aus dem Glas.",
            ),
          ],
          hazard: caution(
            "The blade is sharp, and hot sugar burns. Wear an oven glove and cover the blade afterwards.",
            "Die Klinge ist scharf, und heißer Zucker verbrennt. Tragen Sie einen Ofenhandschuh und decken Sie die Klinge danach ab.",
          ),
          expected: say("The glass is smooth under the finger, once it is cold.", "Das Glas ist glatt, sobald es kalt ist."),
          explanation: otherwise(
            "Shiny grey patches? That is rubbed-off metal from pans. A drop of hob cleaner and a cloth; no steel wool.",
            "Glänzend graue Stellen? Das ist Metallabrieb. Ein Tropfen Kochfeldreiniger und ein Tuch; keine Stahlwolle.",
          ),
          uses: ["glass-scraper"],
        },
        {
          key: "look-glass",
          title: say("Look for cracks", "Auf Risse prüfen"),
          lines: [info("Look along the glass in the light of a window.", "Sehen Sie im Fensterlicht flach über das Glas.")],
          hazard: danger(
            "With a crack, switch it off at the fuse and do not use it: water can carry mains voltage.",
            "Bei einem Riss schalten Sie die Sicherung aus und benutzen es nicht: Wasser kann Netzspannung führen.",
          ),
          expected: say("No crack.", "Kein Riss."),
          explanation: otherwise(
            "A scratch or a crack? A crack catches the fingernail. New glass comes with its frame; write to us.",
            "Kratzer oder Riss? Ein Riss hält den Fingernagel fest. Neues Glas kommt mit Rahmen; schreiben Sie uns.",
          ),
        },
      ],
      result: say("Clean, smooth and whole.", "Sauber, glatt und heil."),
    },
  ],
} satisfies GuideFile;
