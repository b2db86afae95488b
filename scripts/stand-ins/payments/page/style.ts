import { store } from "../../../../store.config.ts";

const { light, tiles } = store.look;

export const PAY_STYLE = `
.notice{margin:0;background:var(--tile);color:${light.ink};font-size:.9375rem}
.notice .wrap{display:flex;gap:12px;align-items:center;padding-block:8px}
.stamp{border:1.5px solid ${light.ink};border-radius:2px;padding:0 8px;rotate:-3deg;flex:none}
.pay{display:grid;gap:24px;padding-block:24px 72px}
.lead{display:grid;gap:18px}
.receipt ul{list-style:none;margin:12px 0 0;padding:0}
.receipt li,.total{display:flex;gap:8px;align-items:baseline}
.receipt li{padding:8px 0;border-bottom:1px dotted var(--control)}
.receipt li .mono:last-child,.total .mono{margin-inline-start:auto;white-space:nowrap}
.what{min-width:0;overflow-wrap:anywhere}
.total{font-weight:700;font-size:1.375rem;margin:0 0 12px;padding:12px 0;border-bottom:4px double var(--ink)}
.ref{overflow-wrap:anywhere}
.tile{display:none;background:${tiles.clay};margin-top:24px}
.tile svg{display:block;width:100%;height:auto}
@media (prefers-color-scheme:dark){.tile{filter:brightness(.88)}}
.ways{display:grid;gap:24px;min-width:0}
form.card{display:grid;gap:18px}
.choices{display:grid;margin-top:8px;border:1px solid var(--control);border-radius:4px;overflow:hidden}
.choice{display:grid;grid-template-columns:auto 1fr;gap:0 12px;align-items:center;padding:10px 12px;min-height:48px;cursor:pointer;border-top:1px solid var(--line)}
.choice:first-child{border-top:0}
.choice:has(:checked){background:color-mix(in srgb,var(--brand) 9%,var(--card))}
.choice:has(:focus-visible){outline:3px solid var(--info);outline-offset:-3px}
.choice input{width:20px;height:20px;margin:0;accent-color:var(--brand);grid-row:1/span 2}
.choice:focus-within input{outline:0}
.num{font-size:.9375rem;font-weight:400;color:var(--muted);grid-column:2}
.choice .does:last-child{grid-row:1/span 2}
@media (min-width:30rem){.choice{grid-template-columns:auto 1fr auto}.num{grid-column:3}.choice input,.choice .does:last-child{grid-row:1}}
.typed{display:none}
form:has([value=other]:checked) .typed{display:block}
@supports not selector(:has(a)){.typed{display:block}}
.typed p{margin:4px 0 0}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px}
.wide{width:100%}
.endings{display:grid;gap:12px;justify-items:start}
.endings h2{width:100%;font-size:1.0625rem}
.endings .button{width:100%}
.endings form{width:100%}
.endings p{margin:8px 0 0}
@media (min-width:30rem){.endings .button{width:auto}}
@media (min-width:64rem){
.pay{grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:36px 72px;padding-block:48px 72px}
.lead{grid-column:1/-1}
.tile{display:block}
.aside{position:sticky;top:24px;align-self:start}
}
.message{padding-block:48px 72px;display:grid;gap:18px;justify-items:start}
.message h1{max-width:16em}
.message p{margin:0;max-width:68ch}
.actions{display:flex;flex-wrap:wrap;gap:12px}
`;
