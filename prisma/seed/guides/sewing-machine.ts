import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, reason, say, supply } from "../guide-words.ts";

export default {
  product: "sewing-machine",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Pedal, needle, bobbin, thread in five steps, a seam on a scrap.",
        "Anlasser, Nadel, Spule, Faden in fünf Schritten, eine Naht auf einem Rest.",
      ),
      difficulty: 3,
      minutes: 30,
      people: 1,
      tools: [own("Screwdriver", "Schraubendreher")],
      supplies: [
        { ...supply("Spool of all-purpose thread", "Rolle Allesnäher-Garn"), product: "sewing-thread", capability: "sewing_thread" },
        supply("Scrap of cotton", "Rest Baumwollstoff"),
      ],
      steps: [
        {
          key: "pedal",
          title: say("Connect the pedal", "Fußanlasser anschließen"),
          lines: [
            info(
              "Put the machine on a firm table and the pedal on the floor. Plug the pedal into the machine, then into the wall. Leave the switch off.",
              "Stellen Sie die Maschine auf einen festen Tisch, den Anlasser auf den Boden. Stecken Sie den Anlasser in die Maschine, dann in die Wand. Lassen Sie den Schalter aus.",
            ),
          ],
          hazard: caution("It weighs {weight}: lift it by its handle and from below.", "Sie wiegt {weight}: am Griff und von unten heben."),
          expected: say(
            "Switched on, the light over the needle is lit; then off again.",
            "Eingeschaltet leuchtet das Licht über der Nadel; dann wieder aus.",
          ),
          explanation: otherwise(
            "No light? The plug at the machine is not in all the way. It has one flat side.",
            "Kein Licht? Der Stecker an der Maschine steckt nicht ganz. Er hat eine flache Seite.",
          ),
          uses: ["sewing-machine", "foot-pedal-with-cord"],
        },
        {
          key: "needle",
          title: say("Put in the needle", "Nadel einsetzen"),
          lines: [
            info(
              "Turn the needle up by the handwheel. Loosen its screw, push the needle in to the stop with its flat side to the back, and tighten.",
              "Drehen Sie die Nadel mit dem Handrad nach oben. Lösen Sie die Schraube, schieben Sie die Nadel mit der flachen Seite nach hinten bis zum Anschlag ein und ziehen Sie an.",
            ),
          ],
          hazard: caution(
            "Switch off and take your foot off the pedal whenever your fingers are near the needle.",
            "Schalten Sie aus und nehmen Sie den Fuß vom Anlasser, wann immer Ihre Finger an der Nadel sind.",
          ),
          expected: say("It does not slip when you pull.", "Sie rutscht beim Ziehen nicht."),
          explanation: otherwise(
            "It does not go in? The old stump sits in the clamp, or the flat side looks to the front. {needles}.",
            "Sie geht nicht hinein? Im Halter steckt ein Rest, oder die flache Seite zeigt nach vorn. {needles}.",
          ),
          uses: ["needles-assorted"],
        },
        {
          key: "bobbin",
          title: say("Wind and drop in the bobbin", "Spule wickeln und einlegen"),
          lines: [
            info(
              "Put the spool on its pin, lead the thread round the winding disc to the bobbin and push the winder right. Press the pedal until it is full. Drop the bobbin in so that it turns anticlockwise when you pull.",
              "Stecken Sie das Garn auf den Stift, führen Sie den Faden um die Spulerscheibe zur Spule und drücken Sie den Spuler nach rechts. Treten Sie, bis sie voll ist. Legen Sie die Spule so ein, dass sie beim Ziehen gegen den Uhrzeigersinn dreht.",
            ),
          ],
          expected: say("The thread runs with a light drag.", "Der Faden läuft mit leichtem Widerstand."),
          explanation: otherwise(
            "No drag? The thread is not in the slit of the case: pull it to the left until it clicks.",
            "Kein Widerstand? Der Faden liegt nicht im Schlitz der Kapsel: nach links ziehen, bis es klickt.",
          ),
          uses: ["bobbins"],
        },
        {
          key: "upper-thread",
          title: say("Thread the upper thread", "Oberfaden einfädeln"),
          lines: [
            info(
              "Lift the presser foot. Follow the five numbers on the machine, and go through the needle from front to back.",
              "Heben Sie den Nähfuß. Folgen Sie den fünf Ziffern auf der Maschine und fädeln Sie von vorn nach hinten durch die Nadel.",
            ),
          ],
          expected: say("Foot down, the thread is held; foot up, it runs freely.", "Fuß unten: Der Faden hält; Fuß oben: Er läuft frei."),
          explanation: otherwise(
            "Loops below the cloth later? The thread lies beside the tension discs, since the foot was down when you threaded. Take it out and begin again with the foot up.",
            "Später Schlaufen unter dem Stoff? Der Faden liegt neben den Spannungsscheiben, weil der Fuß beim Einfädeln unten war. Neu einfädeln, Fuß oben.",
          ),
          reasons: [reason("loops", say("It makes loops below", "Es gibt Schlaufen unten"))],
        },
        {
          key: "draw-up",
          title: say("Draw up the lower thread", "Unterfaden heraufholen"),
          lines: [
            info(
              "Hold the upper thread and turn the handwheel once towards you. Pull the loop up and lay both threads to the back.",
              "Halten Sie den Oberfaden und drehen Sie das Handrad einmal zu sich. Ziehen Sie die Schlaufe herauf und legen Sie beide Fäden nach hinten.",
            ),
          ],
          expected: say("Two threads lie under the foot, a hand’s breadth long.", "Zwei Fäden liegen unter dem Fuß, eine Handbreit lang."),
          explanation: otherwise(
            "No loop comes? The needle is not all the way up in its clamp, or turned.",
            "Keine Schlaufe? Die Nadel sitzt nicht ganz oben oder verdreht.",
          ),
        },
        {
          key: "foot",
          title: say("Foot down on the cloth", "Fuß auf den Stoff senken"),
          lines: [
            info(
              "Fold the cotton in two under the zigzag foot and lower it. Set the dial to the straight stitch.",
              "Legen Sie die Baumwolle doppelt unter den Zickzackfuß und senken Sie ihn. Stellen Sie das Rad auf Geradstich.",
            ),
          ],
          expected: say("The cloth is held.", "Der Stoff ist gehalten."),
          explanation: otherwise(
            "The dial does not turn? The needle is in the cloth: handwheel, needle up.",
            "Das Rad dreht nicht? Die Nadel steckt im Stoff: Handrad, Nadel hoch.",
          ),
          uses: ["presser-feet-zigzag-fitted-zip-buttonhole-blind-hem"],
        },
        {
          key: "first-seam",
          title: say("Sew the first seam", "Erste Naht nähen"),
          lines: [
            info(
              "Switch on and press the pedal gently. Guide the cloth, do not pull it.",
              "Schalten Sie ein und treten Sie sanft. Führen Sie den Stoff, ziehen Sie nicht.",
            ),
          ],
          hazard: caution("Keep your fingers beside the foot, never before it.", "Halten Sie die Finger neben den Fuß, nie davor."),
          expected: say("Even stitches, alike above and below.", "Gleichmäßige Stiche, oben wie unten."),
          explanation: otherwise(
            "Stitches missing? New needle. Thread breaks? Thread it anew, then less tension. Knots below? That is the upper thread: foot up, thread again.",
            "Fehlstiche? Neue Nadel. Faden reißt? Neu einfädeln, dann weniger Spannung. Knoten unten? Das ist der Oberfaden: Fuß hoch, neu einfädeln.",
          ),
        },
      ],
      result: say("A straight seam, alike on both sides.", "Eine gerade Naht, auf beiden Seiten gleich."),
    },
    {
      purpose: "care",
      summary: say("Brush out fluff, two drops of oil every twenty hours.", "Flusen ausbürsten, alle zwanzig Stunden zwei Tropfen Öl."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [own("Oil, brush, screwdriver", "Öl, Pinsel, Schraubendreher")],
      steps: [
        {
          key: "open-bed",
          title: say("Pull the plug, open the slide", "Stecker ziehen, Schieber öffnen"),
          lines: [
            info(
              "Pull the plug. Turn the needle up and take the foot off. Open the slide and take bobbin and case out.",
              "Ziehen Sie den Stecker. Drehen Sie die Nadel hoch und nehmen Sie den Fuß ab. Öffnen Sie den Schieber und nehmen Sie Spule und Kapsel heraus.",
            ),
          ],
          hazard: caution(
            "Pull the plug: a foot on the pedal is enough to hurt a finger.",
            "Stecker ziehen: Ein Fuß auf dem Anlasser genügt für einen verletzten Finger.",
          ),
          expected: say("You see the hook.", "Sie sehen den Greifer."),
          explanation: otherwise(
            "The case sits tight? Needle all the way up, then lift it on the left.",
            "Die Kapsel sitzt fest? Nadel ganz hoch, dann links anheben.",
          ),
        },
        {
          key: "brush",
          title: say("Brush out the fluff", "Flusen ausbürsten"),
          lines: [
            info(
              "Brush outwards. Do not blow: that drives the fluff in.",
              "Bürsten Sie nach außen. Pusten Sie nicht: Das treibt die Flusen hinein.",
            ),
          ],
          expected: say("Bare metal all round.", "Rundum blankes Metall."),
          explanation: otherwise(
            "A thread is wound round the hook? Turn the handwheel back and pull it with tweezers.",
            "Ein Faden um den Greifer? Handrad rückwärts, mit der Pinzette ziehen.",
          ),
          uses: ["oil-brush-screwdriver"],
        },
        {
          key: "oil",
          title: say("One drop in each of two places", "Je ein Tropfen an zwei Stellen"),
          lines: [
            info(
              "Put one drop on each marked place and turn the handwheel. Put it together and sew on a scrap until that stays clean.",
              "Geben Sie je einen Tropfen auf die markierten Stellen und drehen Sie das Handrad. Setzen Sie alles zusammen und nähen Sie auf einem Rest, bis er sauber bleibt.",
            ),
          ],
          expected: say("It runs more quietly than before.", "Sie läuft leiser als zuvor."),
          explanation: otherwise(
            "Oil on the cloth? A drop too many: sew on the scrap for a while.",
            "Öl auf dem Stoff? Ein Tropfen zu viel: Nähen Sie weiter auf dem Rest.",
          ),
          uses: ["oil-brush-screwdriver"],
        },
      ],
      result: say("Clean, quiet, ready.", "Sauber, leise, bereit."),
    },
  ],
} satisfies GuideFile;
