import { $, make } from "./dom.js";
import { api } from "./api.js";
import { language, word } from "./words.js";
import { drawOwed } from "./controls.js";
import { onChange, state } from "./state.js";
import { withSeconds } from "./time.js";

// The right side: what the service did with it, and the three numbers that prove nothing was lost.
let isFetching = false;
let isWanted = false;
let shownFor = "";

export async function lookBehind() {
  if (!state.person) return;
  if (isFetching) { isWanted = true; return; }
  isFetching = true;
  try {
    do { isWanted = false; await Promise.all([steps(), count()]); } while (isWanted);
  } catch { /* the next news asks again */ } finally { isFetching = false; }
}

async function steps() {
  const scope = state.trace === "group" && state.group ? { group: state.group } : { group: state.group, person: state.person };
  const key = JSON.stringify(scope);
  const all = await api.trace({ ...scope, lang: language });
  const list = $("steps");
  const isAtEnd = shownFor !== key || list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  shownFor = key;
  list.replaceChildren(...(all.length ? all.map(step) : [make("li", { class: "nothing" }, word("steps.empty"))]));
  if (isAtEnd) list.scrollTop = list.scrollHeight;
}

function step(one) {
  return make("li", { class: "step tone-" + one.tone },
    make("time", { datetime: one.at }, withSeconds(one.at)),
    make("div", {}, make("p", { class: "did" }, one.title), one.detail ? make("p", { class: "why" }, one.detail) : null));
}

async function count() {
  const counters = await api.counters();
  for (const name of ["received", "recorded", "lost"]) $(name).textContent = counters[name];
  $("lost").classList.toggle("bad", counters.lost > 0);
  $("counters").dataset.repeats = counters.repeats ? word("repeats", { n: counters.repeats }) : "";
  drawOwed(counters);
}

export function startTrace() {
  for (const which of ["me", "group"]) {
    $("scope-" + which).addEventListener("click", () => {
      state.trace = which;
      for (const other of ["me", "group"]) $("scope-" + other).setAttribute("aria-pressed", String(other === which));
      lookBehind();
    });
  }
  onChange(lookBehind);
}
