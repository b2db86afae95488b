export const TRACKING_STYLE = `
.top .wrap{padding-block:8px}
.track{padding-block:24px 72px;display:grid;gap:18px;justify-items:start}
.track>*{margin:0;max-width:100%}
.track h1{max-width:18em}
.code{overflow-wrap:anywhere}
.expected{border:1.5px solid var(--ink);border-radius:2px;padding:4px 12px}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 18px;font-size:.9375rem}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.line{list-style:none;padding:0;display:grid}
.line li{display:grid;gap:2px;padding:0 0 18px 30px;position:relative}
.line li::before{content:"";position:absolute;inset-inline-start:0;top:5px;width:16px;height:16px;border-radius:50%;background:var(--ink);border:2px solid var(--ink)}
.line .now::before{background:var(--paper)}
.line li:not(:last-child)::after{content:"";position:absolute;inset-inline-start:7px;top:21px;bottom:-5px;width:2px;background:var(--ink)}
`;
