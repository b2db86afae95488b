import type { GuideFile } from "../guide-file.ts";
import { info, note, otherwise, say, spare, tool, warning } from "../guide-words.ts";

export default {
  product: "fridge-freezer",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Carry it upright, let it rest, level it, then switch it on.",
        "Aufrecht tragen, ruhen lassen, ausrichten, dann einschalten.",
      ),
      difficulty: 2,
      minutes: 45,
      people: 2,
      tools: [
        tool("Open-ended spanner, 17", "Gabelschlüssel, 17er"),
        tool("Spirit level", "Wasserwaage"),
        tool("Cloth, mild washing-up water", "Tuch, mildes Spülwasser"),
      ],
      contents: [spare("glass-shelves-in-their-places", "shelf"), spare("vegetable-drawer", "crisper"), spare("freezer-drawers", "drawer")],
      steps: [
        {
          key: "way",
          title: say("Bring it in upright", "Aufrecht hineinbringen"),
          lines: [
            info(
              "Measure the narrowest place first: it needs {doorway}. Carry it upright, never lying.",
              "Messen Sie zuerst die engste Stelle: Er braucht {doorway}. Tragen Sie ihn aufrecht, nie liegend.",
            ),
          ],
          hazard: warning(
            "It weighs {weight} and is {height} high. Two people and straps; nobody walks below on the stairs.",
            "Er wiegt {weight} und ist {height} hoch. Zwei Personen und Tragegurte; niemand geht auf der Treppe darunter.",
          ),
          expected: say("It stands in the kitchen and was not laid down.", "Er steht in der Küche und lag unterwegs nicht."),
          explanation: otherwise(
            "It does not go round the turn? Tip it by a third at most, for a moment. If that is not enough, leave it and write to us before you take off a door.",
            "Er geht nicht um die Ecke? Kippen Sie ihn höchstens um ein Drittel, nur kurz. Reicht das nicht, lassen Sie ihn stehen und schreiben Sie uns, bevor Sie eine Tür abnehmen.",
          ),
          uses: ["fridge-freezer"],
        },
        {
          key: "unpack",
          title: say("Take out the packing", "Verpackung entfernen"),
          lines: [
            info(
              "Pull off every strip of tape and take the foam out from between shelves and drawers, also under the fridge’s floor.",
              "Ziehen Sie alle Klebestreifen ab und nehmen Sie den Schaum zwischen Böden und Schubladen heraus, auch unter dem Boden.",
            ),
          ],
          expected: say(
            "Drawers and shelves slide, and nothing blue or white is left inside.",
            "Schubladen und Böden gleiten, und innen ist nichts Blaues oder Weißes mehr.",
          ),
          explanation: otherwise(
            "A drawer does not slide? Lift its front a little as you pull: a foam wedge sits behind it.",
            "Eine Schublade klemmt? Heben Sie sie beim Ziehen vorn etwas an: Dahinter sitzt ein Schaumkeil.",
          ),
          uses: ["glass-shelves-in-their-places", "vegetable-drawer", "freezer-drawers", "egg-tray"],
        },
        {
          key: "place",
          title: say("Leave it air", "Luft lassen"),
          lines: [
            info(
              "Leave a hand’s width above and two fingers behind. At the sides it may touch the cupboards. Do not put it beside an oven or in the sun.",
              "Lassen Sie darüber eine Handbreit und dahinter zwei Finger frei. Seitlich darf er die Schränke berühren. Stellen Sie ihn nicht neben den Ofen oder in die Sonne.",
            ),
          ],
          expected: say("Your flat hand goes in above it.", "Oben passt Ihre flache Hand hinein."),
          explanation: otherwise(
            "The niche is too low? Then it does not belong in it: without air it runs without end. Take off the cupboard above or choose another place.",
            "Die Nische ist zu niedrig? Dann gehört er nicht hinein: Ohne Luft läuft er ohne Ende. Nehmen Sie den Oberschrank ab oder suchen Sie einen anderen Platz.",
          ),
        },
        {
          key: "level",
          title: say("Level it", "Ausrichten"),
          lines: [
            info(
              "Turn the front feet with the spanner until the level is true from left to right, and the doors fall shut by themselves.",
              "Drehen Sie die vorderen Füße mit dem Schlüssel, bis er seitlich gerade steht und die Türen von selbst zufallen.",
            ),
          ],
          expected: say("A door left half open closes.", "Eine halb offene Tür schließt sich."),
          explanation: otherwise(
            "The doors fall open? Turn both front feet out by one turn, so that it leans back by a hair.",
            "Die Türen fallen auf? Drehen Sie beide vorderen Füße eine Umdrehung heraus, damit er ein wenig nach hinten neigt.",
          ),
        },
        {
          key: "wait",
          title: say("Wait {standFirst}", "{standFirst} warten"),
          lines: [
            info(
              "Leave it standing, switched off, for {standFirst}. The oil has to run back into the compressor.",
              "Lassen Sie ihn {standFirst} ausgeschaltet stehen. Das Öl muss in den Kompressor zurücklaufen.",
            ),
            note("Use the time for the next step.", "Nutzen Sie die Zeit für den nächsten Schritt."),
          ],
          expected: say("It has stood upright and off all that time.", "Er stand die ganze Zeit aufrecht und aus."),
          explanation: otherwise(
            "It was laid down after all? Then wait a whole day. Already switched on? Off again, and wait from now.",
            "Er lag doch? Dann warten Sie einen ganzen Tag. Schon eingeschaltet? Wieder aus, und ab jetzt warten.",
          ),
        },
        {
          key: "wash",
          title: say("Wipe it out", "Auswischen"),
          lines: [
            info(
              "Wipe shelves, drawers and walls with mild washing-up water, then dry them. The smell of new plastic goes with it.",
              "Wischen Sie Böden, Schubladen und Wände mit mildem Spülwasser aus und trocknen Sie nach. Der Geruch nach neuem Kunststoff verschwindet.",
            ),
          ],
          expected: say("Dry inside and without smell.", "Innen trocken und ohne Geruch."),
          explanation: otherwise(
            "A smell stays? A spoonful of baking soda in warm water, wipe, leave the doors open while it rests.",
            "Es riecht noch? Ein Löffel Natron in warmem Wasser, auswischen, die Türen während der Ruhezeit offen lassen.",
          ),
        },
        {
          key: "switch-on",
          title: say("Switch it on", "Einschalten"),
          lines: [
            info(
              "Plug it straight into the wall. Set the fridge to the middle. Leave it empty for some hours.",
              "Stecken Sie den Stecker direkt in die Wand. Stellen Sie die mittlere Stufe ein. Lassen Sie ihn einige Stunden leer.",
            ),
          ],
          expected: say(
            "The light comes on and it hums softly; after some hours it is cold.",
            "Das Licht brennt und er summt leise; nach einigen Stunden ist er kalt.",
          ),
          explanation: otherwise(
            "Not cold after a night? Doors shut? Is the room at {climate}? If the light is on and it never hums, write to us.",
            "Nach einer Nacht nicht kalt? Türen zu? Hat der Raum {climate}? Brennt das Licht, ohne dass er je summt, schreiben Sie uns.",
          ),
        },
        {
          key: "fill",
          title: say("Fill it, cold things first", "Einräumen, Kaltes zuerst"),
          lines: [
            info(
              "Put meat and fish at the bottom above the drawer, milk in the middle, butter in the door, vegetables in the drawer. Add frozen food only once the freezer is cold.",
              "Legen Sie Fleisch und Fisch unten über die Schublade, Milch in die Mitte, Butter in die Tür, Gemüse in die Schublade. Tiefgekühltes legen Sie erst ein, wenn das Gefrierteil kalt ist.",
            ),
          ],
          expected: say("The doors close without pressure.", "Die Türen schließen ohne Druck."),
          explanation: otherwise(
            "A door stays ajar? A drawer is not pushed in, or a packet stands over the edge of a shelf.",
            "Eine Tür bleibt offen? Eine Schublade steckt nicht ganz, oder etwas steht über den Boden hinaus.",
          ),
        },
      ],
      result: say("It is cold, quiet, and its doors close by themselves.", "Er ist kalt, leise, und seine Türen schließen von selbst."),
    },
  ],
} satisfies GuideFile;
