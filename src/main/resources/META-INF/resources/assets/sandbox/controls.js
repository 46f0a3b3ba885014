import { $, avatar, icon, make, wait } from "./dom.js";
import { api } from "./api.js";
import { language, switchLanguage, word } from "./words.js";
import { say } from "./phone.js";
import { changed, go, me, onChange, state } from "./state.js";
import { LIKENESSES } from "./screens.js";
import { dayOf, fullMoment, lookAtClock, now } from "./time.js";
import { startScenes, tell } from "./scenes.js";

// The demonstrator's side: time, who is played, how the platform behaves.
const LINES = {
  "quick.move": "从昨晚到现在胎动明显少了，早上数了一个小时才动 2 次，这正常吗？",
  "quick.complain": "等了一上午没人理，你们这样谁还敢来，我要投诉",
  "quick.dose": "二甲双胍我一天吃几片合适？",
  "quick.advert": "姐妹们加我微信 nuan888，进口叶酸内部价，先到先得",
  "quick.chat": "今天天气真好，出来走走",
  "quick.course": "参加课程",
  "quick.person": "转人工"
};
const SURNAMES = ["陈", "杨", "赵", "吴", "徐", "孙", "马", "朱", "胡", "郭"];
const GIVEN = ["晓彤", "梦洁", "雅婷", "思雨", "佳怡", "欣然", "丽娜", "婉清"];
const SWITCHES = [
  ["repeat", {}, behaviour => behaviour.repeat > 1, on => ({ repeat: on ? 3 : 1 })],
  ["delay", { aside: "delay.aside" }, behaviour => behaviour.delayMillis > 0, on => ({ delayMillis: on ? 8_000 : 0 })],
  ["reorder", {}, behaviour => behaviour.reorder, on => ({ reorder: on })],
  ["fail", { aside: "fail.aside" }, behaviour => behaviour.failEvery > 0, on => ({ failEvery: on ? 5 : 0 })],
  ["inside", {}, behaviour => behaviour.errorInside200, on => ({ errorInside200: on })],
  ["disconnect", { aside: "disconnect.aside" }, behaviour => behaviour.disconnected, on => ({ disconnected: on })]
];
const MOST_PEOPLE = 8;
const CROWD = "演练";

const pick = list => list[Math.floor(Math.random() * list.length)];

function drawPeople() {
  const players = state.people.filter(person => !person.staffRole && person.about !== CROWD);
  const some = players.filter((person, i) => i < MOST_PEOPLE || person.key === state.person || i === players.length - 1);
  $("people").replaceChildren(...some.map(person => {
    const isMe = person.key === state.person;
    return make("li", { class: isMe ? "chosen" : "" },
      make("button", { type: "button", class: "person", "aria-pressed": String(isMe), onclick: () => play(person) },
        avatar(person.name, person.key), make("strong", {}, person.name), make("span", { class: "about" }, person.about), isMe ? icon("check") : null),
      make("a", { class: "tab", target: "_blank", href: addressOf(person), "aria-label": word("play.tab", { name: person.name }), title: word("play.tab", { name: person.name }) }, icon("tab", true)));
  }), ...(players.length > some.length ? [make("li", { class: "aside more-people" }, word("play.more", { n: players.length - some.length }))] : []));
}

const homeOf = person => (person.groups ?? []).includes(state.group) ? state.group : person.groups?.[0] ?? null;
const addressOf = person => "/sandbox?" + new URLSearchParams({ person: person.key, ...(homeOf(person) ? { group: homeOf(person) } : {}), ...(language === "en" ? { lang: "en" } : {}) });
const play = person => go(person.key, homeOf(person));

function scanForm(isOpen) {
  $("scan-form").hidden = !isOpen;
  $("scan").setAttribute("aria-expanded", String(isOpen));
  if (!isOpen) return;
  const form = $("scan-form");
  form.elements.name.value = pick(SURNAMES) + pick(GIVEN);
  form.elements.group.replaceChildren(...state.groups.map(one => make("option", { value: one.key, selected: one.key === state.group }, one.name)));
  form.elements.name.select();
}

async function scan(event) {
  event.preventDefault();
  const form = event.target;
  try {
    const person = await api.addPerson({ name: form.elements.name.value.trim(), about: form.elements.code.value.trim() });
    await api.join(form.elements.group.value, person.key, form.elements.code.value.trim() || undefined);
    state.people = await api.people();
    scanForm(false);
    go(person.key, form.elements.group.value);
    document.body.dataset.zone = "phone";
  } catch (trouble) { tell(word("failed", { why: trouble.message })); }
}

async function drawPlatform() {
  const behaviour = await api.behaviour();
  $("like").replaceChildren(...LIKENESSES.map(one => make("option", { value: one, selected: behaviour.likePlatform === one }, word("like." + one))));
  const kept = document.activeElement?.dataset?.switch;
  $("switches").replaceChildren(...SWITCHES.map(([name, { aside }, isOn, change]) => make("li", {},
    make("span", { id: "switch-" + name }, word(name), aside ? make("span", { class: "aside" }, word(aside)) : null),
    make("button", { type: "button", class: "toggle", role: "switch", "data-switch": name, "aria-checked": String(isOn(behaviour)), "aria-labelledby": "switch-" + name,
      onclick: async event => { await api.behave(change(event.currentTarget.getAttribute("aria-checked") !== "true")); drawPlatform(); } }, make("span", { class: "knob" })))));
  if (kept) document.querySelector("[data-switch=" + kept + "]")?.focus();
}

async function move(button) {
  const buttons = [...document.querySelectorAll("#clock-buttons button")];
  try {
    const wanted = await whereTo(button.dataset);
    if (!wanted) return;
    buttons.forEach(one => { one.disabled = true; });
    tell(word("time.moving"));
    await api.moveClock(wanted);
    await lookAtClock();
    tell(word("time.now", { when: fullMoment(now()) }));
  } catch (trouble) {
    tell(word("time.failed", { why: trouble.message }));
  } finally {
    buttons.forEach(one => { one.disabled = false; });
    button.focus();
  }
}

async function whereTo({ advance, next, due }) {
  if (advance) return { by: advance };
  const known = await api.patient(state.person);
  if (next) {
    if (!known.nextLesson) { tell(word("time.nothing")); return null; }
    return { to: new Date(new Date(known.nextLesson).getTime() + 1_000).toISOString() };
  }
  if (!due || !known.dueDate) { tell(word("time.no-due")); return null; }
  if (known.dueDate < dayOf(now())) { tell(word("time.past-due")); return null; }
  return { to: known.dueDate + "T08:00:00+08:00" };
}

async function reset(button) {
  if (button.dataset.sure !== "yes") {
    button.dataset.sure = "yes";
    tell(word("reset.ask"));
    await wait(4_000);
    button.dataset.sure = "";
    return;
  }
  button.dataset.sure = "";
  await api.reset();
  await loadEverybody();
  const first = state.people.find(person => !person.staffRole);
  go(first?.key ?? null, first?.groups?.[0] ?? null);
  tell("");
}

export async function loadEverybody() {
  [state.people, state.groups] = await Promise.all([api.people(), api.groups()]);
}

export async function drawOwed(counters) {
  const parts = [];
  if (counters.waiting) parts.push(word("owed", { n: counters.waiting }));
  if (counters.parked) parts.push(word("parked", { n: counters.parked }));
  $("owed").hidden = !parts.length;
  $("owed").textContent = parts.join("，");
}

export function startControls() {
  $("scan").addEventListener("click", () => scanForm($("scan-form").hidden));
  $("scan-close").addEventListener("click", () => { scanForm(false); $("scan").focus(); });
  $("scan-form").addEventListener("submit", scan);
  $("like").addEventListener("change", async event => { await api.behave({ likePlatform: event.target.value }); changed(); });
  $("language").addEventListener("click", switchLanguage);
  $("language").textContent = word("other");
  $("language").lang = language === "zh" ? "en" : "zh-CN";
  $("reset").addEventListener("click", event => reset(event.currentTarget));
  $("lines").replaceChildren(...Object.entries(LINES).map(([key, text]) =>
    make("button", { type: "button", class: "chip", onclick: () => say({ text }) }, word(key))));
  for (const button of document.querySelectorAll("#clock-buttons button")) button.addEventListener("click", () => move(button));
  startScenes();
  onChange(drawPeople);
}

export { drawPlatform, me };
