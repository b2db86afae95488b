import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "gloves",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Fingers first, then the thumb; off by the fingertips; flat into the pocket.",
        "Erst die Finger, dann der Daumen; an den Spitzen ausziehen; flach einstecken.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "put-on",
          title: say("On: fingers first, then the thumb", "Anziehen: erst die Finger, dann der Daumen"),
          lines: [
            info(
              "Open the stud. Put the four fingers in, then the thumb, and stroke the leather down between them with the other hand.",
              "Öffnen Sie den Druckknopf. Stecken Sie die vier Finger hinein, dann den Daumen, und streichen Sie das Leder dazwischen mit der anderen Hand nach.",
            ),
          ],
          hazard: caution(
            "Do not pull at the cuff: the seam beside the thumb gives way.",
            "Nicht an der Stulpe ziehen: Die Naht am Daumen gibt nach.",
          ),
          expected: say("They sit close, and a fist just closes.", "Sie sitzen eng, und die Faust geht gerade zu."),
          explanation: otherwise(
            "Tight on the first day is right: leather gives. If the fingertips tingle, take the next size.",
            "Eng ist am ersten Tag richtig: Leder gibt nach. Kribbeln die Fingerspitzen, nehmen Sie die nächste Größe.",
          ),
          uses: ["pair-of-gloves"],
        },
        {
          key: "cuff",
          title: say("Cuff over the sleeve", "Stulpe über den Ärmel"),
          lines: [
            info(
              "Draw the cuff over a slim sleeve and press the stud shut between thumb and finger.",
              "Ziehen Sie die Stulpe über einen schmalen Ärmel und drücken Sie den Knopf zwischen Daumen und Finger zu.",
            ),
          ],
          expected: say("No wind at the wrist.", "Kein Wind am Handgelenk."),
          explanation: otherwise(
            "The stud jumps open? The sleeve is too thick: cuff under it, then.",
            "Der Knopf springt auf? Der Ärmel ist zu dick: dann die Stulpe darunter.",
          ),
        },
        {
          key: "take-off",
          title: say("Off by the fingertips", "Ausziehen: an den Fingerspitzen"),
          lines: [
            info(
              "Open the stud, loosen each fingertip in turn, then draw off all of them at once.",
              "Öffnen Sie den Knopf, lockern Sie eine Fingerspitze nach der anderen und ziehen Sie dann alle zugleich ab.",
            ),
          ],
          expected: say("The lining stays in the fingers.", "Das Futter bleibt in den Fingern."),
          explanation: otherwise(
            "Warm hands and the lining sticks? Hold it at the cuff with two fingers while you pull.",
            "Warme Hände, und das Futter klebt? Halten Sie es beim Ziehen an der Stulpe fest.",
          ),
        },
        {
          key: "keep",
          title: say("Flat into the pocket", "Flach einstecken"),
          lines: [
            info(
              "Lay one on the other, thumbs in. For the snow shovel and heavy bags take others: handles rub thin leather through.",
              "Legen Sie einen auf den anderen, Daumen nach innen. Für Schneeschaufel und schwere Taschen nehmen Sie andere: Griffe reiben dünnes Leder durch.",
            ),
          ],
          expected: say("No crease across the fingers.", "Kein Knick quer über die Finger."),
          explanation: otherwise(
            "The telephone rings? Most screens let a knuckle take the call; for typing one glove comes off.",
            "Das Telefon klingelt? Annehmen geht meist mit dem Knöchel; zum Tippen ziehen Sie einen aus.",
          ),
        },
      ],
      result: say("After a week they fit nobody else.", "Nach einer Woche passen sie niemand anderem."),
    },
    {
      purpose: "care",
      summary: say(
        "Dry flat without heat, stretch the fingers, balm once a winter.",
        "Flach ohne Wärme trocknen, Finger strecken, einmal im Winter Balsam.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [{ ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather_care" }],
      steps: [
        {
          key: "wet",
          title: say("Wet: pull them straight", "Nass: gerade ziehen"),
          lines: [
            info(
              "Pull the fingers long and lay the gloves flat on a towel in a cool room. Move the leather now and then.",
              "Ziehen Sie die Finger lang und legen Sie die Handschuhe in einem kühlen Raum flach auf ein Handtuch. Bewegen Sie das Leder ab und zu.",
            ),
          ],
          hazard: caution("On a radiator they shrink and turn hard for good.", "Auf der Heizung schrumpfen sie und werden für immer hart."),
          expected: say("Dry and soft.", "Trocken und weich."),
          explanation: otherwise(
            "Stiff? Put them on damp and make fists until they are dry.",
            "Steif? Feucht anziehen und Fäuste machen, bis sie trocken sind.",
          ),
          uses: ["pair-of-gloves"],
        },
        {
          key: "lining",
          title: say("Dab the lining", "Futter abtupfen"),
          lines: [
            info(
              "Turn it out as far as it goes and dab it with a damp cloth and a little wool wash. Let it dry outside.",
              "Stülpen Sie es so weit um, wie es geht, und tupfen Sie es mit feuchtem Tuch und etwas Wollwaschmittel ab. Lassen Sie es draußen trocknen.",
            ),
          ],
          expected: say("Fresh, leather dry.", "Frisch, das Leder trocken."),
          explanation: otherwise(
            "It came out of a finger? Push it back with a blunt pencil; it hangs by a thread.",
            "Aus einem Finger gerutscht? Mit stumpfem Bleistift zurück; es hängt an einem Faden.",
          ),
        },
        {
          key: "balm",
          title: say("Balm once a winter", "Einmal im Winter Balsam"),
          lines: [
            info(
              "Put them on, take a little balm and rub as if you washed your hands. Wipe off the rest.",
              "Ziehen Sie sie an, nehmen Sie wenig Balsam und reiben Sie wie beim Händewaschen. Wischen Sie den Rest ab.",
            ),
          ],
          expected: say("Soft, no film.", "Weich, kein Belag."),
          explanation: otherwise(
            "A seam is open? We mend it; within the guarantee without charge.",
            "Eine Naht ist auf? Wir flicken; in der Garantie kostenlos.",
          ),
        },
      ],
      result: say("Close, soft and warm.", "Eng, weich und warm."),
    },
  ],
} satisfies GuideFile;
