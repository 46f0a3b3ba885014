// Who is played, and which chat the phone shows. The address carries both, so that several tabs are several patients.
export const state = { person: null, group: null, people: [], groups: [], screen: "chat", trace: "me" };

const listeners = new Set();
export const onChange = listener => listeners.add(listener);
export const changed = () => listeners.forEach(listener => listener());

export const me = () => state.people.find(person => person.key === state.person);
export const group = () => state.groups.find(one => one.key === state.group);
export const chat = () => state.group ? { group: state.group } : { person: state.person };
export const chatKey = () => state.group ? "g:" + state.group : "p:" + state.person;
export const isMember = () => !state.group || (me()?.groups ?? []).includes(state.group);

export function readAddress() {
  const address = new URLSearchParams(location.search);
  state.person = address.get("person");
  state.group = address.get("group");
}

export function go(person, groupKey, screen = "chat") {
  state.person = person;
  state.group = groupKey;
  state.screen = screen;
  const address = new URL(location.href);
  for (const [name, value] of [["person", person], ["group", groupKey]]) {
    if (value) address.searchParams.set(name, value); else address.searchParams.delete(name);
  }
  address.searchParams.delete("join");
  history.replaceState(null, "", address);
  changed();
}
