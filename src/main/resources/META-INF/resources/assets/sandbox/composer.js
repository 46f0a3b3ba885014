import { $, icon, make } from "./dom.js";
import { word } from "./words.js";
import { say } from "./phone.js";
import { onChange, state } from "./state.js";

// The phone's foot: words, voice, pictures, an @.
const EMOJI = ["🙂", "😊", "😂", "🥺", "😭", "😟", "🙏", "👍", "❤️", "🌹", "🤰", "👶"];
const PICTURES = ["化验单.jpg", "皮疹照片.jpg", "血糖记录.jpg"];

let isSpeaking = false;

function fit() {
  const text = $("text");
  text.rows = Math.min(4, Math.max(1, text.value.split("\n").length, Math.ceil(text.value.length / 16)));
  $("send").hidden = !text.value.trim();
  $("more").hidden = !$("send").hidden;
}

async function send() {
  const text = $("text").value.trim();
  if (!text) return;
  $("text").value = "";
  fit();
  $("text").focus();
  if (!isSpeaking) return say({ text });
  speak(false);
  await say({ attachment: { kind: "voice", name: Math.max(1, Math.round(text.length / 4)) + "″", speechText: text } });
}

function speak(isOn) {
  isSpeaking = isOn;
  $("voice").setAttribute("aria-pressed", String(isOn));
  $("voice").setAttribute("aria-label", word(isOn ? "keyboard" : "voice"));
  $("voice").querySelector("use").setAttribute("href", "/assets/sandbox/icons.svg#" + (isOn ? "keyboard" : "speak"));
  $("text").placeholder = isOn ? word("text.voice") : "";
  $("text").setAttribute("aria-label", word(isOn ? "text.voice" : "text"));
}

function open(which, ...children) {
  const isOpen = !$("drawer").hidden && $("drawer").dataset.of === which;
  close();
  if (isOpen) return;
  $("drawer").dataset.of = which;
  $("drawer").replaceChildren(...children);
  $("drawer").hidden = false;
  $(which).setAttribute("aria-expanded", "true");
  $("messages").scrollTop = $("messages").scrollHeight;
}

function close() {
  $("drawer").hidden = true;
  for (const one of ["emoji", "more"]) $(one).setAttribute("aria-expanded", "false");
}

const tool = (name, own, label, act) => make("button", { type: "button", class: "tool", onclick: () => { close(); act(); } }, make("span", { class: "face" }, icon(name, own)), label);

function put(piece) {
  const text = $("text");
  text.setRangeText(piece, text.selectionStart, text.selectionEnd, "end");
  fit();
  text.focus();
}

export function startComposer() {
  $("composer").addEventListener("submit", event => { event.preventDefault(); send(); });
  $("text").addEventListener("input", fit);
  $("text").addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  });
  $("voice").addEventListener("click", () => { speak(!isSpeaking); $("text").focus(); });
  $("emoji").addEventListener("click", () => open("emoji", ...EMOJI.map(face =>
    make("button", { type: "button", class: "emoji", onclick: () => put(face) }, face))));
  $("more").addEventListener("click", () => open("more",
    ...PICTURES.map(name => tool("picture", false, name.replace(".jpg", ""), () => say({ attachment: { kind: "picture", name } }))),
    tool("file", false, word("file"), () => say({ attachment: { kind: "file", name: "出院小结.pdf" } })),
    tool("speak", true, word("say.voice"), () => { speak(true); $("text").focus(); }),
    tool("at", true, word("at.bot"), () => put("@小暖 "))));
  onChange(() => { close(); speak(false); });
  onChange(() => { $("composer").classList.toggle("closed", !state.person); });
  fit();
}
