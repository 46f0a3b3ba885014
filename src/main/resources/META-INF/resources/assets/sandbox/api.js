// The pretend platform's HTTP API, as docs/sandbox-api.md describes it.
async function call(method, path, body) {
  const response = await fetch("/sandbox/" + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  const text = await response.text();
  let answer;
  try { answer = text ? JSON.parse(text) : undefined; } catch { answer = undefined; }
  if (!response.ok) throw new Error(answer?.error ?? answer?.message ?? "HTTP " + response.status);
  return answer;
}

const at = (path, values) => path + "?" + new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

export const api = {
  groups: () => call("GET", "api/groups"),
  openGroup: wanted => call("POST", "api/groups", wanted),
  allow: (group, capabilities) => call("PUT", "api/groups/" + group, { capabilities }),
  members: group => call("GET", "api/groups/" + group + "/members"),
  join: (group, person, invitation) => call("POST", "api/groups/" + group + "/members", { person, invitation }),
  leave: (group, person) => call("DELETE", "api/groups/" + group + "/members/" + person),
  people: () => call("GET", "api/people"),
  addPerson: wanted => call("POST", "api/people", wanted),
  say: message => call("POST", "api/messages", message),
  tap: id => call("POST", "api/messages/" + id + "/tap", {}),
  messages: (chat, after, limit) => call("GET", at("api/messages", { ...chat, after, limit })),
  behaviour: () => call("GET", "api/behaviour"),
  behave: change => call("PUT", "api/behaviour", change),
  counters: () => call("GET", "api/counters"),
  crowd: wanted => call("POST", "api/crowd", wanted),
  reset: () => call("POST", "api/reset", {}),
  clock: () => call("GET", "api/clock"),
  moveClock: move => call("POST", "api/clock", move),
  trace: (values) => call("GET", at("trace", values)),
  patient: person => call("GET", at("trace/person", { person }))
};
