import { raw } from "../../kit/html";

/** A card that is none, on a clay tile: flat tones, one shadow, light from the left. */
export const CARD_PICTURE = raw(`<svg viewBox="0 0 500 260" aria-hidden="true" focusable="false">
<g transform="rotate(-5 250 130)">
<path fill="#C9B58F" d="M146 62h250v140H146z"/>
<rect x="122" y="46" width="256" height="152" rx="10" fill="#A83A1F"/>
<path fill="#BF5335" d="M132 46h120l-70 152h-50a10 10 0 0 1-10-10V56a10 10 0 0 1 10-10z"/>
<rect x="144" y="84" width="40" height="30" rx="4" fill="#EBD9A6"/>
<path stroke="#8A5A00" stroke-width="1.5" fill="none" d="M144 99h12m16 0h12M156 84v30m16-30v30"/>
<text x="144" y="152" font-family="JetBrains Mono Variable,ui-monospace,monospace" font-size="17" fill="#FFFDF8">4242 4242 4242 4242</text>
<text x="144" y="180" font-family="Instrument Sans Variable,system-ui,sans-serif" font-size="13" fill="#FFFDF8">Test Buyer</text>
<circle cx="330" cy="74" r="11" fill="#EBD9A6"/><circle cx="344" cy="74" r="11" fill="#E9DFC9"/>
</g></svg>`);
