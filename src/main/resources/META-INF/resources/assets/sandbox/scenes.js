import { $, icon, make, wait } from "./dom.js";
import { api } from "./api.js";
import { word } from "./words.js";
import { go, me, state } from "./state.js";
import { dayOf, lookAtClock, now } from "./time.js";

// Scenes: a few minutes of a patient group, played through the same API as everything else.
const DANGER = "我妹妹 35 周了，从昨晚到现在胎动明显少了，早上数了一个小时才动 2 次，这正常吗？";

export function tell(text) {
  $("telling").textContent = text;
}

async function somebody(name, about, groupKey) {
  const person = await api.addPerson({ name, about });
  if (groupKey) await api.join(groupKey, person.key, "演练");
  state.people = await api.people();
  return person.key;
}

const home = () => state.group ?? me()?.groups?.[0] ?? state.groups[0]?.key;
const dateIn = days => {
  const [, month, date] = dayOf(now().getTime() + days * 86_400_000).split("-").map(Number);
  return month + "月" + date + "日";
};

async function night() {
  tell(word("night.1"));
  const tonight = new Date(dayOf(now()) + "T02:40:00+08:00");
  await api.moveClock({ to: new Date(tonight.getTime() + (tonight > now() ? 0 : 86_400_000)).toISOString() });
  await lookAtClock();
  const group = home();
  const person = await somebody("沈悦", "姐姐，替妹妹问", group);
  go(person, group);
  await wait(600);
  tell(word("night.2"));
  await api.say({ person, group, text: DANGER });
  return word("night.end");
}

async function crowd() {
  tell(word("crowd.1"));
  const before = await api.counters();
  const group = (await api.openGroup({ name: "200 人演练群", capacity: 500 })).key;
  const [first] = state.people;
  state.groups = await api.groups();
  await api.join(group, first.key);
  state.people = await api.people();
  go(first.key, group);
  const told = await api.crowd({ group, people: 200 });
  const after = await api.counters();
  return word("crowd.end", { received: after.received - before.received, recorded: after.recorded - before.recorded, lost: after.lost, seconds: (told.millis / 1000).toFixed(1) });
}

async function nurse() {
  const group = home();
  const person = await somebody("许可", "新手妈妈", group);
  go(person, group);
  let staff = state.people.find(one => one.staffRole && one.groups.includes(group));
  if (!staff) {
    staff = await api.addPerson({ name: "李雯", staffRole: "产科护士" });
    await api.join(group, staff.key);
    state.people = await api.people();
  }
  await wait(1_200);
  tell(word("nurse.1"));
  await api.say({ person, group, text: "宝宝晚上老是醒，是不是没吃饱？" });
  tell(word("nurse.2"));
  await api.say({ person: staff.key, group, to: person, text: "许可你好，我是李雯。宝宝多大了，夜里几点醒？我来看。" });
  await wait(1_500);
  tell(word("nurse.3"));
  await api.say({ person, group, text: "刚满月，两点和四点都醒，要加奶粉吗？" });
  return word("nurse.end");
}

async function dueDate() {
  const group = state.groups.find(one => one.key.startsWith("g-late-pregnancy"))?.key ?? home();
  const person = await somebody("宋知夏", "孕晚期", group);
  go(person, group);
  await wait(1_500);
  tell(word("date.1"));
  for (const text of ["参加课程", "预产期" + dateIn(42)]) {
    await api.say({ person, group, text });
    await wait(2_500);
  }
  tell(word("date.2"));
  await api.say({ person, group, text: "医生说预产期改到" + dateIn(35) });
  return word("date.end");
}

const SCENES = { "scene.night": night, "scene.crowd": crowd, "scene.nurse": nurse, "scene.date": dueDate };

async function play(scene, buttons) {
  buttons.forEach(button => { button.disabled = true; });
  document.body.dataset.zone = "phone";
  try {
    tell(word("scene.done", { what: await scene() }));
  } catch (trouble) {
    tell(word("failed", { why: trouble.message }));
  } finally {
    buttons.forEach(button => { button.disabled = false; });
  }
}

export function startScenes() {
  const buttons = Object.entries(SCENES).map(([key, scene]) =>
    make("button", { type: "button", class: "plain small scene", onclick: () => play(scene, buttons) }, icon("play", true), word(key)));
  $("scenes").replaceChildren(...buttons);
}
