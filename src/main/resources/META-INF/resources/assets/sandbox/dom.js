// Small hands for the page. Text is only ever set as text: whatever a patient writes stays words.
export const $ = id => document.getElementById(id);

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function icon(name, own = false) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", (own ? "/assets/sandbox/icons.svg#" : "/assets/icons.svg#") + name);
  svg.append(use);
  return svg;
}

const TINTS = ["sand", "sage", "lilac", "clay", "mist", "moss"];

export function avatar(name, key, isBot = false) {
  if (isBot) return make("span", { class: "avatar bot", "aria-hidden": "true" }, icon("bot"));
  let sum = 0;
  for (const letter of key ?? name) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return make("span", { class: "avatar " + TINTS[sum % TINTS.length], "aria-hidden": "true" }, Array.from(name)[0] ?? "?");
}

export const wait = millis => new Promise(done => setTimeout(done, millis));
