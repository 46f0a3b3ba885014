import { $, avatar, make } from "./dom.js";
import { api } from "./api.js";
import { word } from "./words.js";
import { notice } from "./phone.js";
import { changed, chatKey, go, group, me, onChange, state } from "./state.js";
import { friendly } from "./time.js";
import { badgeOf } from "./unread.js";

// The phone's other screens: the list of chats, and what there is to know about one.
export const LIKENESSES = ["sandbox", "bridge", "wecom-group", "kf", "official-account", "aibot"];

function show() {
  for (const name of ["chat", "list", "about"]) $(name + "-screen").hidden = state.screen !== name;
  $("about").setAttribute("aria-expanded", String(state.screen === "about"));
  $("about").hidden = state.screen === "list";
  $("back").hidden = state.screen === "list";
  if (state.screen === "list") { $("chat-name").textContent = word("list"); drawList(); }
  if (state.screen === "about") drawAbout();
}

const lastOf = async chat => (await api.messages(chat, 0, 1))[0];

function preview(message) {
  if (!message) return word("list.empty");
  if (message.kind === "joined" || message.kind === "left") return word(message.kind, { name: message.from.name });
  return (message.from.key === state.person ? "" : message.from.name + "：") + (message.text || "[" + message.attachment.name + "]");
}

function row(face, name, message, open, badge) {
  return make("li", {}, make("button", { type: "button", class: "chat-row", onclick: open }, face,
    make("span", { class: "chat-text" }, make("strong", {}, name), make("span", { class: "preview" }, preview(message))),
    make("span", { class: "when" }, message ? make("time", {}, friendly(message.at)) : null, badge)));
}

async function drawList() {
  const mine = state.groups.filter(one => (me()?.groups ?? []).includes(one.key));
  const others = state.groups.filter(one => !mine.includes(one));
  const lasts = await Promise.all([lastOf({ person: state.person }), ...mine.map(one => lastOf({ group: one.key }))]);
  if (state.screen !== "list") return;
  const rows = [[avatar("", "", true), word("bot"), lasts[0], () => go(state.person, null), badgeOf("p:" + state.person)],
    ...mine.map((one, i) => [avatar(one.name, one.key), one.name + "（" + one.members + "）", lasts[i + 1], () => go(state.person, one.key), badgeOf("g:" + one.key)])];
  rows.sort((one, other) => (other[2]?.seq ?? 0) - (one[2]?.seq ?? 0));
  $("list-screen").replaceChildren(make("ul", { class: "chats" }, ...rows.map(one => row(...one))),
    make("h3", {}, word("list.groups")),
    make("ul", { class: "chats" }, ...others.map(one => make("li", { class: "other" }, avatar(one.name, one.key),
      make("span", { class: "chat-text" }, make("strong", {}, one.name), make("span", { class: "preview" }, word("members", { n: one.members }))),
      make("button", { type: "button", class: "plain small", onclick: () => join(one.key) }, word("list.join"))))));
}

async function join(key) {
  try {
    await api.join(key, state.person);
    state.people = await api.people();
    go(state.person, key);
  } catch (trouble) { notice(word("failed", { why: trouble.message })); }
}

async function leave() {
  try {
    await api.leave(state.group, state.person);
    state.people = await api.people();
    go(state.person, null, "list");
  } catch (trouble) { notice(word("failed", { why: trouble.message })); }
}

async function drawAbout() {
  const key = chatKey();
  if (!state.group) {
    $("about-screen").replaceChildren(make("div", { class: "card" }, avatar("", "", true), make("strong", {}, word("bot")), make("p", {}, word("bot.about"))));
    return;
  }
  const members = await api.members(state.group);
  if (chatKey() !== key || state.screen !== "about") return;
  const current = group();
  const choice = make("select", { id: "allow", onchange: async event => { await api.allow(state.group, event.target.value || null); state.groups = await api.groups(); changed(); } },
    make("option", { value: "" }, word("allow.as-all")),
    ...LIKENESSES.map(one => make("option", { value: one, selected: current?.capabilities === one }, word("like." + one))));
  $("about-screen").replaceChildren(
    make("h3", {}, word("about.members", { n: members.length })),
    make("ul", { class: "faces" }, ...members.slice(0, 60).map(one => make("li", {}, avatar(one.name, one.key), make("span", {}, one.name)))),
    make("div", { class: "field" }, make("label", { for: "allow" }, word("allow.title")), choice),
    make("button", { type: "button", class: "danger", onclick: leave }, word("leave")));
}

export function startScreens() {
  $("back").addEventListener("click", () => { state.screen = state.screen === "about" ? "chat" : "list"; changed(); });
  $("about").addEventListener("click", () => { state.screen = state.screen === "about" ? "chat" : "about"; changed(); });
  onChange(show);
}
