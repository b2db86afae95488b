import { type Colours, store } from "../../../store.config.ts";

const { light, dark, tiles } = store.look;
const tokens = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`)
    .join(";");

/** The shop's tokens and the few shapes all stand-ins share: warm paper, ink, one brick red. */
export const BASE_STYLE = `
@font-face{font-family:"Bricolage Grotesque Variable";src:url(/_fonts/bricolage-grotesque) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Instrument Sans Variable";src:url(/_fonts/instrument-sans) format("woff2");font-weight:400 700;font-display:swap}
@font-face{font-family:"JetBrains Mono Variable";src:url(/_fonts/jetbrains-mono) format("woff2");font-weight:100 800;font-display:swap}
:root{color-scheme:light dark;${tokens(light)};--tile:${tiles.ochre};
--display:"Bricolage Grotesque Variable","Arial Narrow",system-ui,sans-serif;--sans:"Instrument Sans Variable",system-ui,sans-serif;--mono:"JetBrains Mono Variable",ui-monospace,monospace}
@media (prefers-color-scheme:dark){:root{${tokens(dark)};--tile:#CFBF92}}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--sans);-webkit-text-size-adjust:100%}
h1,h2,h3{font-family:var(--display);font-weight:800;letter-spacing:-.02em;line-height:1.05;margin:0;text-wrap:balance}
h1{font-size:clamp(2.25rem,1.4rem + 3.6vw,3.5rem);line-height:1}
h2{font-size:1.375rem}
p{margin:0 0 12px}
a{color:inherit;text-underline-offset:3px}
a:hover{color:var(--brand)}
small,.small{font-size:.8125rem;line-height:1.45}
.muted{color:var(--muted)}
.mono{font-family:var(--mono);font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--info);outline-offset:2px;border-radius:2px}
.wrap{max-width:76rem;margin-inline:auto;padding-inline:16px}
@media (min-width:64rem){.wrap{padding-inline:24px}}
.top{border-bottom:1.5px solid var(--ink)}
.top .wrap{display:flex;flex-wrap:wrap;gap:4px 18px;align-items:center;min-height:56px}
.top .name{font-family:var(--display);font-weight:800;font-size:1.375rem;letter-spacing:-.02em;text-decoration:none;color:var(--ink)}
.top a:not(.name){display:inline-flex;align-items:center;min-height:44px}
.top .end{margin-inline-start:auto}
.card{background:var(--card);border:1px solid var(--line);border-radius:4px;padding:18px}
@media (min-width:48rem){.card{padding:24px}}
.rule{border-top:1.5px solid var(--ink);padding-top:8px}
.button{font:600 1.0625rem/1.2 var(--sans);display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:12px 24px;border-radius:4px;border:1.5px solid var(--ink);background:transparent;color:var(--ink);text-decoration:none;cursor:pointer;transition:background-color .12s cubic-bezier(.2,.7,.2,1)}
.button:hover{background:color-mix(in srgb,var(--ink) 8%,transparent);color:var(--ink)}
.button.primary{background:var(--brand);border-color:var(--brand);color:var(--on-brand)}
.button.primary:hover{background:color-mix(in srgb,var(--brand) 88%,var(--ink))}
label{display:block;font-weight:600;font-size:.9375rem}
input[type=text],input[type=email],input[type=search]{font:1.0625rem/1.3 var(--sans);width:100%;min-height:48px;padding:8px 12px;margin-top:4px;color:var(--ink);background:var(--card);border:1px solid var(--control);border-radius:4px}
input.mono{font-family:var(--mono)}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{padding:0;font-weight:600;font-size:.9375rem}
.alert{border:1.5px solid var(--danger);border-inline-start-width:8px;border-radius:4px;background:var(--card);padding:12px 18px}
.alert strong{color:var(--danger)}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
