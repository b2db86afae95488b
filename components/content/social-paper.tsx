import { store } from "@/store.config";

export type SocialFacts = {
  readonly title: string;
  /** Above the title: brand, topic, place in the shop. */
  readonly above: string;
  /** Below it: one sentence. */
  readonly below: string;
  /** A JPEG as a data address; the shop's own claim fills the place without one. */
  readonly picture: string | null;
};

const INK = store.look.light;
const LONG_TITLE = 28;

/** What stands beside a link to us elsewhere: the thing on its tile, its name in the shop's type. Drawn, not served as a page. */
export function SocialPaper({ title, above, below, picture }: SocialFacts) {
  return (
    <div style={{ display: "flex", width: "100%", height: "100%", background: INK.paper, color: INK.ink, fontFamily: "Instrument Sans" }}>
      <div style={{ display: "flex", flexDirection: "column", justifyContent: "space-between", flex: 1, padding: "56px 48px 48px 64px" }}>
        <div style={{ display: "flex", fontFamily: "Bricolage Grotesque", fontSize: 48, color: INK.brand, letterSpacing: -1 }}>
          {store.name}
        </div>
        <div style={{ display: "flex", flexDirection: "column", gap: 18 }}>
          <div style={{ display: "flex", fontFamily: "JetBrains Mono", fontSize: 24, color: INK.muted }}>{above}</div>
          <div
            style={{
              display: "flex",
              fontFamily: "Bricolage Grotesque",
              fontSize: title.length > LONG_TITLE ? 62 : 82,
              lineHeight: 1,
              letterSpacing: -2,
            }}
          >
            {title}
          </div>
          <div style={{ display: "flex", fontSize: 30, lineHeight: 1.3, color: INK.muted }}>{below}</div>
        </div>
      </div>
      {picture ? (
        // biome-ignore lint/performance/noImgElement: this is drawn into a picture, nothing is fetched by a reader
        <img src={picture} alt="" width={504} height={630} style={{ objectFit: "cover" }} />
      ) : (
        <div style={{ display: "flex", width: 240, height: 630, background: INK.brand }} />
      )}
    </div>
  );
}
