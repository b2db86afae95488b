import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "gloves",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Dry flat without heat, stretch the fingers, balm once a winter.",
        "Flach ohne Wärme trocknen, Finger strecken, einmal im Winter Balsam.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [{ ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather-care" }],
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
