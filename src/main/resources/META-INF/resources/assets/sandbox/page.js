import { dress, word } from "./words.js";
import { startClock, lookAtClock } from "./time.js";
import { changed, go, readAddress, state } from "./state.js";
import { listen, onNews } from "./live.js";
import { lookAtMessages, notice, startPhone, title } from "./phone.js";
import { startComposer } from "./composer.js";
import { startScreens } from "./screens.js";
import { drawPlatform, loadEverybody, startControls } from "./controls.js";
import { lookBehind, startTrace } from "./trace.js";
import { hearElsewhere, startUnread } from "./unread.js";
import { api } from "./api.js";
import { wait } from "./dom.js";

function startZones() {
  for (const button of document.querySelectorAll("[data-show]")) {
    button.addEventListener("click", () => { document.body.dataset.zone = button.dataset.show; mark(); });
  }
  new MutationObserver(mark).observe(document.body, { attributes: true, attributeFilter: ["data-zone"] });
}

function mark() {
  for (const button of document.querySelectorAll("[data-show]")) {
    if (button.dataset.show === document.body.dataset.zone) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

// Many things may happen at once; the page looks again when it has done looking, and then only after a pause.
function calmly(act, millis) {
  let isBusy = false;
  let isDue = false;
  const look = async () => {
    isBusy = true;
    do {
      isDue = false;
      try { await act(); } catch { /* the next news asks again */ }
      await wait(millis);
    } while (isDue);
    isBusy = false;
  };
  return () => { if (isBusy) isDue = true; else look(); };
}

const everybodyAgain = calmly(async () => { await loadEverybody(); changed(); title(); }, 700);
const behindAgain = calmly(lookBehind, 400);
const clockAgain = calmly(lookAtClock, 400);
let isLost = false;

function hear(news) {
  if (news.what === "lost") { if (!isLost) notice(word("lost.line")); isLost = true; return; }
  if (isLost || news.what === "hello") { isLost = false; lookAtMessages(); everybodyAgain(); }
  if (news.what === "message") hearElsewhere(news);
  if (news.what === "message" && (news.group ? news.group === state.group : !state.group && news.person === state.person)) lookAtMessages();
  if (news.what === "groups" || news.what === "people") everybodyAgain();
  if (news.what === "behaviour") drawPlatform();
  if (news.what === "clock" || news.what === "heartbeat") clockAgain();
  if (news.line === "trace" || news.what === "webhooks") behindAgain();
}

async function choose() {
  const invited = new URLSearchParams(location.search).get("join");
  const players = state.people.filter(person => !person.staffRole);
  const person = players.find(one => one.key === state.person) ?? players[0];
  const known = state.groups.find(one => one.key === (invited ?? state.group));
  if (invited && person && known && !person.groups.includes(invited)) {
    await api.join(invited, person.key, new URLSearchParams(location.search).get("by") ?? "invitation");
    state.people = await api.people();
  }
  const isAsked = new URLSearchParams(location.search).has("person");
  go(person?.key ?? null, known?.key ?? (isAsked ? null : person?.groups?.[0] ?? null));
}

dress(document);
readAddress();
startZones();
startPhone();
startUnread();
startComposer();
startScreens();
startControls();
startTrace();
await Promise.all([startClock(), loadEverybody(), drawPlatform()]);
await choose();
onNews(hear);
listen();
document.documentElement.dataset.ready = "true";
