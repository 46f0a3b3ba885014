import { $, make } from "./dom.js";
import { chatKey, me, onChange, state } from "./state.js";

// What came into a chat that the phone is not showing: a lesson sent one to one while the group is open.
const counts = new Map();
let person = null;

const keyOf = news => news.group ? "g:" + news.group : "p:" + news.person;
const isMine = news => news.group ? (me()?.groups ?? []).includes(news.group) : news.person === state.person;
const told = count => count > 99 ? "99+" : String(count);

export function hearElsewhere(news) {
  if (!isMine(news) || (keyOf(news) === chatKey() && state.screen === "chat")) return;
  counts.set(keyOf(news), (counts.get(keyOf(news)) ?? 0) + 1);
  show();
}

export const badgeOf = key => counts.has(key) ? make("span", { class: "badge" }, told(counts.get(key))) : null;

function show() {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  $("unread").hidden = all === 0;
  $("unread").textContent = told(all);
}

export function startUnread() {
  onChange(() => {
    if (person !== state.person) counts.clear();
    person = state.person;
    if (state.screen === "chat") counts.delete(chatKey());
    show();
  });
}
