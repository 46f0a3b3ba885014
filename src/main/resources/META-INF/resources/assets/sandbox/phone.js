import { $, avatar, icon, make } from "./dom.js";
import { api } from "./api.js";
import { word } from "./words.js";
import { chat, chatKey, go, group, isMember, me, onChange, state } from "./state.js";
import { clockTime, dayOf, friendly, fullMoment, now } from "./time.js";

// The phone's middle: what stands in the chat.
const INVITATION = /https?:\/\/[\w.:-]+\/sandbox\/join\/([\w-]+)/;
const QUIET_MILLIS = 5 * 60_000;

let shown = null;
let last = { seq: 0, at: 0 };
let isFetching = false;
let isWanted = false;
let seen = 0;

export async function lookAtMessages() {
  if (!state.person) return;
  if (isFetching) { isWanted = true; return; }
  isFetching = true;
  try {
    do { isWanted = false; await fetchNew(); } while (isWanted);
  } catch { /* the next news asks again */ } finally { isFetching = false; }
}

async function fetchNew() {
  const key = chatKey() + "|" + state.person;
  if (key !== shown) {
    shown = key;
    last = { seq: 0, at: 0 };
    seen = 0;
    $("said").replaceChildren();
    $("newer").hidden = true;
  }
  const fresh = await api.messages(chat(), last.seq);
  if (chatKey() + "|" + state.person !== shown) { isWanted = true; return; }
  if (!fresh.length) return;
  const list = $("messages");
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const isFirst = last.seq === 0;
  for (const message of fresh) draw($("said"), message);
  if (isFirst || isAtEnd || fresh.some(message => message.from.key === state.person)) toEnd();
  else { seen += fresh.length; $("newer").hidden = false; $("newer").textContent = word("newer", { n: seen }); }
  remember();
}

function toEnd() {
  const list = $("messages");
  list.scrollTop = list.scrollHeight;
  seen = 0;
  $("newer").hidden = true;
}

function remember() {
  try { sessionStorage.setItem("seen " + state.person + chatKey(), last.seq); } catch { /* then everything counts as new */ }
}

function draw(list, message) {
  const at = new Date(message.at).getTime();
  if (Math.abs(at - last.at) > QUIET_MILLIS) list.append(make("li", { class: "moment" }, friendly(message.at)));
  last = { seq: message.seq, at };
  for (const old of list.querySelectorAll(".taps")) if (message.from.key === state.person) old.remove();
  list.append(message.kind === "joined" || message.kind === "left" ? line(message) : bubble(message));
}

function line(message) {
  const mine = message.from.key === state.person;
  return make("li", { class: "line" }, word(message.kind + (mine ? ".me" : ""), { name: message.from.name }));
}

function bubble(message) {
  const isMine = message.from.key === state.person;
  const item = make("li", { class: "message" + (isMine ? " mine" : "") + (message.from.isBot ? " from-bot" : "") + (message.state === "waits-for-tap" ? " waits" : ""), "data-id": message.id });
  const body = make("div", { class: "said" });
  if (!isMine) body.append(speaker(message.from));
  body.append(make("div", { class: "bubble" }, ...content(message)));
  if (message.state === "waits-for-tap") body.append(tapNeeded(message));
  if (message.taps.length && isForMe(message)) body.append(taps(message.taps));
  item.append(avatar(message.from.name, message.from.key, message.from.isBot), body);
  item.setAttribute("aria-label", [message.from.name, message.from.role, clockTime(message.at)].filter(Boolean).join(" "));
  return item;
}

function speaker(from) {
  return make("p", { class: "name" }, from.name, from.role ? make("span", { class: "role" }, from.role) : null);
}

const isForMe = message => !message.mentions.length || message.mentions.includes(state.person) || message.private;

function content(message) {
  if (message.attachment) return [attachment(message.attachment)];
  const names = message.mentions
    .map(key => state.people.find(person => person.key === key)?.name)
    .filter(name => name && !message.text.includes("@" + name) && !message.text.startsWith(name));
  const parts = names.map(name => make("span", { class: "mention" }, "@" + name + " "));
  const invitation = message.text.match(INVITATION);
  if (!invitation) return [...parts, message.text];
  const [before, after] = [message.text.slice(0, invitation.index), message.text.slice(invitation.index + invitation[0].length).replace(/^\n/, "")];
  return [...parts, before, invite(invitation[1]), after];
}

function invite(key) {
  const invited = state.groups.find(one => one.key === key);
  const isIn = (me()?.groups ?? []).includes(key);
  return make("button", { type: "button", class: "invitation", onclick: () => accept(key) },
    make("span", { class: "invited" }, word("invited")), make("strong", {}, invited?.name ?? key),
    make("span", { class: "go" }, word(isIn ? "invite.in" : "invite.go")));
}

async function accept(key) {
  try {
    if (!(me()?.groups ?? []).includes(key)) await api.join(key, state.person, "invitation");
    state.people = await api.people();
    go(state.person, key);
  } catch (trouble) { notice(word("failed", { why: trouble.message })); }
}

function attachment(one) {
  if (one.kind === "voice") {
    return make("div", { class: "voice" }, make("p", { class: "sound" }, icon("voice"), one.name),
      make("p", { class: "speech" }, one.speechText ? word("voice.words") + "：" + one.speechText : word("voice.none")));
  }
  return make("div", { class: "file " + one.kind }, icon(one.kind === "picture" ? "picture" : "file"), make("span", {}, one.name));
}

function tapNeeded(message) {
  const isOver = message.deadline && new Date(message.deadline) < now();
  return make("p", { class: "tap-needed" }, word(isOver ? "waits.expired" : "waits.tap", { when: message.deadline ? fullMoment(message.deadline) : "" }),
    isOver ? null : make("button", { type: "button", class: "plain small", onclick: async () => { await api.tap(message.id); shown = null; lookAtMessages(); } }, word("tap.go")));
}

function taps(offered) {
  return make("div", { class: "taps" }, ...offered.map(text =>
    make("button", { type: "button", class: "tap", onclick: () => say({ text }) }, text)));
}

export function notice(text) {
  $("notice").textContent = text;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => { $("notice").textContent = ""; }, 5_000);
}

export async function say(what) {
  if (!state.person) return notice(word("nobody"));
  if (!isMember()) return notice(word("not.member"));
  try {
    const told = await api.say({ person: state.person, group: state.group, mentionsBot: (what.text ?? "").includes("@小暖"), ...what });
    if (!told.told) notice(word("not.told"));
    else if (!told.acknowledged) notice(word("not.delivered"));
  } catch (trouble) { notice(word("send.failed", { why: trouble.message })); }
}

export function title() {
  const current = group();
  $("chat-name").textContent = state.group ? (current ? current.name + "（" + current.members + "）" : "…") : word("bot");
}

export function startPhone() {
  onChange(() => { title(); lookAtMessages(); });
  $("newer").addEventListener("click", toEnd);
  $("messages").addEventListener("scroll", () => {
    const list = $("messages");
    if (list.scrollHeight - list.scrollTop - list.clientHeight < 40) { seen = 0; $("newer").hidden = true; }
  });
  let today = dayOf(now());
  setInterval(() => { if (dayOf(now()) !== today) { today = dayOf(now()); shown = null; lookAtMessages(); } }, 30_000);
}
