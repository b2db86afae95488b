import { store } from "../../../../store.config.ts";

export const INBOX_STYLE = `
.inbox{display:grid;gap:36px;padding-block:24px 72px}
.mails,.staff{min-width:0}
.mails h1{margin-bottom:8px}
.search{margin-block:18px 12px}
.search div{display:flex;gap:8px;align-items:stretch}
.search input{margin-top:4px}
.search .button{margin-top:4px}
.count{margin:0 0 4px;color:var(--muted)}
.list{list-style:none;margin:0;padding:0;border-top:1.5px solid var(--ink)}
.list a{display:grid;gap:2px 18px;padding:12px 0;text-decoration:none;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.list a:hover{background:var(--card);box-shadow:-8px 0 0 var(--card),8px 0 0 var(--card);color:var(--ink)}
.list a:hover .subject{text-decoration:underline;text-underline-offset:3px}
.subject{font-weight:600}
.whole{white-space:nowrap}
.to{font-size:.9375rem}
.when{color:var(--muted)}
.pager{display:flex;flex-wrap:wrap;gap:12px;align-items:center;margin-top:18px}
.staff ul{list-style:none;margin:0 0 12px;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.staff .rule{margin-bottom:8px}
.staff p{margin-bottom:8px}
.person{background:var(--card);border:1px solid var(--line);border-radius:4px;padding:12px 18px}
.person h3{font-size:1.0625rem}
.person p{margin:0 0 8px}
.person dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0;font-size:.9375rem;align-items:baseline}
dt{color:var(--muted);font-size:.8125rem}
dd{margin:0;overflow-wrap:anywhere}
.pick{user-select:all}
.code{font-size:1.375rem;letter-spacing:.12em}
.fresh{color:var(--muted)}
.message{padding-block:18px 72px;display:grid;gap:18px}
.message>*{min-width:0;margin:0}
.message h1{font-size:clamp(1.875rem,1.4rem + 2vw,2.5rem);line-height:1.05;overflow-wrap:anywhere;text-wrap:balance}
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 18px;font-size:.9375rem;align-items:baseline}
.files{margin:4px 0 0;padding-inline-start:20px}
iframe{width:100%;height:min(75rem,80vh);min-height:30rem;border:1px solid var(--control);border-radius:4px;background:${store.look.light.paper}}
details{border-top:1.5px solid var(--ink);padding-top:4px}
summary{cursor:pointer;font-weight:600;min-height:44px;display:flex;align-items:center}
summary::before{content:"+";font-family:var(--mono);width:1.5em}
details[open] summary::before{content:"–"}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:.9375rem/1.5 var(--mono);background:var(--card);border:1px solid var(--line);border-radius:4px;padding:18px;margin:0;max-height:40rem;overflow:auto}
@media (min-width:64rem){.jump{display:none}.inbox{grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:72px;padding-top:48px}.list a{grid-template-columns:minmax(0,1fr) auto}.list .to{grid-column:1}.when{grid-column:2;grid-row:1}.staff{position:sticky;top:24px;align-self:start}}
`;
