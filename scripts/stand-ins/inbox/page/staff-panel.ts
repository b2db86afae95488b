import { type Html, html } from "../../kit/html";
import type { SignIn } from "../staff";
import type { View } from "./frame";
import { isWord } from "./words";

/** Who may do everything needs no list of it. */
const rolesOf = ({ roles }: SignIn): readonly string[] => (roles.includes("admin") ? ["admin"] : roles);

export function staffPanel({ say }: View, people: SignIn[]): Html {
  const cards = people.map(
    (person) => html`<li class="person"><h3>${person.name}</h3><p class="small muted">${rolesOf(person)
      .map((role) => (isWord(role) ? say(role) : role))
      .join(", ")}</p>
      <dl><dt>${say("mail")}</dt><dd class="mono pick">${person.email}</dd><dt>${say("password")}</dt><dd class="mono pick">${person.password}</dd>
      <dt>${say("code")}</dt><dd><strong class="code mono pick" data-code="${person.email}">${person.code}</strong></dd></dl></li>`,
  );
  const left = people[0]?.secondsLeft;
  return html`<aside class="staff" aria-labelledby="staff"><h2 id="staff" class="rule">${say("staff")}</h2>
    ${
      left === undefined
        ? html`<p class="card">${say("noStaff")}</p>`
        : html`<p class="small muted">${say("staffLead")}</p>
      <p class="fresh mono small" data-fresh="${say("fresh", { seconds: "#" })}" data-left="${left}">${say("fresh", { seconds: left })}</p>
      <ul>${cards}</ul><p><a href="/">${say("reload")}</a></p>`
    }</aside>`;
}

/** Counts down, fetches the next codes, and shows new mail; a page being read or typed into is left alone. */
export const REFRESH_SCRIPT = `
const fresh=document.querySelector("[data-fresh]");let left=Number(fresh?.dataset.left);
const show=()=>{if(fresh)fresh.textContent=fresh.dataset.fresh.replace("#",left)};
const codes=async()=>{const answer=await fetch("/api/codes");for(const person of (await answer.json()).codes){left=person.secondsLeft;
for(const place of document.querySelectorAll("[data-code]"))if(place.dataset.code===person.email)place.textContent=person.code}show()};
const mails=async()=>{const answer=await fetch("/api/messages?limit=1");const {messages}=await answer.json();
if((messages[0]?.id??null)!==newest&&!location.search&&document.activeElement?.tagName!=="INPUT")location.reload()};
const quiet=(work)=>work().catch(()=>{});
setInterval(()=>{left-=1;if(left>0)show();else if(fresh)quiet(codes)},1000);
setInterval(()=>quiet(mails),2500);
document.addEventListener("visibilitychange",()=>{if(!document.hidden&&fresh)quiet(codes)});
`;
