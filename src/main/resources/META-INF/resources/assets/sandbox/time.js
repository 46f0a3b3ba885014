import { $ } from "./dom.js";
import { api } from "./api.js";
import { language, word } from "./words.js";

// The sandbox clock: what the service holds to be now, kept running between two looks.
const ZONE = "Asia/Shanghai";
const TAG = language === "zh" ? "zh-CN" : "en-GB";
const hours = new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE });
const seconds = new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", timeZone: ZONE });
const day = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: ZONE });
const monthDay = new Intl.DateTimeFormat(TAG, { month: language === "zh" ? "numeric" : "short", day: "numeric", timeZone: ZONE });
const dateOf = moment => language === "zh"
  ? dayOf(moment).split("-").slice(1).map(Number).join(" 月 ") + " 日"
  : monthDay.format(new Date(moment));
const weekday = new Intl.DateTimeFormat(TAG, { weekday: "short", timeZone: ZONE });

let ahead = 0;

export const now = () => new Date(Date.now() + ahead);
export const clockTime = moment => hours.format(new Date(moment));
export const withSeconds = moment => seconds.format(new Date(moment));
export const dayOf = moment => day.format(new Date(moment));

export function friendly(moment) {
  const then = dayOf(moment);
  if (then === dayOf(now())) return clockTime(moment);
  if (then === dayOf(now().getTime() - 86_400_000)) return word("yesterday") + " " + clockTime(moment);
  const year = then.slice(0, 4) === dayOf(now()).slice(0, 4) ? then.slice(5) : then;
  return year + " " + clockTime(moment);
}

export const fullMoment = moment => dateOf(moment) + " " + clockTime(moment);

export async function lookAtClock() {
  try {
    const clock = await api.clock();
    ahead = new Date(clock.now).getTime() - Date.now();
  } catch { /* without a clock of its own the sandbox shows the wall's */ }
  show();
}

export function show() {
  const moment = now();
  $("clock").textContent = $("phone-clock").textContent = clockTime(moment);
  $("date").textContent = dateOf(moment) + " " + weekday.format(moment);
  $("clock-moved").hidden = Math.abs(ahead) < 60_000;
}

export function startClock() {
  setInterval(show, 1_000);
  return lookAtClock();
}
