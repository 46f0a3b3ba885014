// Keeps the list and the open conversation up to date. The server only says that something changed; the page asks for it.
// An update never moves focus, scroll or an open composer, and never re-orders the list under the pointer.
(() => {
  'use strict';
  const asks = { headers: { 'Nuanqun-Live': '1' }, credentials: 'same-origin', cache: 'no-store' };
  const rows = () => document.getElementById('rows');
  const thread = () => document.querySelector('.thread[data-id]');
  const openId = () => thread()?.dataset.id ?? '';
  const parsed = html => new DOMParser().parseFromString(html, 'text/html');
  let waiting = null;
  let pointerInList = false;

  async function ask(path) {
    const answer = await fetch(path, asks);
    if (answer.status === 401) { location.reload(); return null; }
    return answer.ok ? parsed(await answer.text()) : null;
  }

  async function refreshList() {
    const list = rows();
    const q = new URLSearchParams({ open: openId() });
    if (list) {
      for (const key of ['folder', 'condition']) if (list.dataset[key]) q.set(key, list.dataset[key]);
    }
    const fresh = (await ask('/console/list?' + q))?.getElementById('rows');
    if (!fresh) return;
    count(fresh);
    announce(fresh);
    if (list) merge(list, fresh);
  }

  const ids = list => [...list.querySelectorAll('.row')].map(row => row.dataset.id);

  function merge(list, fresh) {
    const before = ids(list), after = ids(fresh);
    const sameOrder = before.length === after.length && before.every((id, i) => id === after[i]);
    const added = after.filter(id => !before.includes(id)).length;
    if (sameOrder || !pointerInList) { settle(list, fresh); return; }
    for (const row of list.querySelectorAll('.row')) {
      const next = fresh.querySelector('#' + CSS.escape(row.id));
      if (next) morph(row, next.cloneNode(true));
    }
    waiting = fresh;
    const pill = document.getElementById('fresh');
    pill.textContent = pill.dataset.text.replace('0', Math.max(1, added));
    pill.hidden = false;
  }

  function settle(list, fresh) {
    const known = new Set(ids(list));
    for (const row of fresh.querySelectorAll('.row')) if (!known.has(row.dataset.id)) row.classList.add('arrived');
    const focused = document.activeElement?.closest?.('.row')?.id;
    morph(list, fresh);
    if (focused && !list.contains(document.activeElement)) {
      document.getElementById(focused)?.querySelector('a')?.focus({ preventScroll: true });
    }
    document.getElementById('fresh').hidden = true;
    waiting = null;
  }

  // Makes one tree like another and touches only what differs: focus, scroll, open menus and drawn icons stay.
  function morph(now, next) {
    if (now.isEqualNode(next)) return now;
    if (now.nodeName !== next.nodeName || (now.id && next.id && now.id !== next.id)) {
      const copy = document.importNode(next, true);
      now.replaceWith(copy);
      if (copy.nodeType === Node.ELEMENT_NODE) window.htmx?.process(copy);
      return copy;
    }
    if (now.nodeType !== Node.ELEMENT_NODE) { now.nodeValue = next.nodeValue; return now; }
    attributes(now, next);
    children(now, next);
    return now;
  }

  const kept = new Set(['open', 'style', 'tabindex']);
  function attributes(now, next) {
    for (const { name, value } of [...next.attributes]) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
    for (const { name } of [...now.attributes]) if (!next.hasAttribute(name) && !kept.has(name)) now.removeAttribute(name);
  }

  // a node whose own successor comes later must wait for it
  const isFree = (node, next) => node && !(node.id && next.querySelector(':scope > #' + CSS.escape(node.id)));

  function children(now, next) {
    let at = now.firstChild;
    for (const wanted of [...next.childNodes]) {
      const same = wanted.id && [...now.children].find(one => one.id === wanted.id);
      if (same && same !== at) now.insertBefore(same, at);
      const current = same || (isFree(at, next) ? at : null);
      if (current) at = morph(current, wanted).nextSibling;
      else {
        const copy = document.importNode(wanted, true);
        now.insertBefore(copy, at);
        if (copy.nodeType === Node.ELEMENT_NODE) window.htmx?.process(copy);
      }
    }
    while (at) { const gone = at; at = at.nextSibling; gone.remove(); }
  }

  function count(fresh) {
    for (const place of document.querySelectorAll('[data-count]')) {
      const figure = fresh.dataset[place.dataset.count];
      if (figure === undefined) continue;
      place.textContent = figure;
      if (place.classList.contains('badge')) place.hidden = figure === '0';
    }
    const n = fresh.dataset.needsMe;
    document.title = (n === '0' ? '' : `(${n}) `) + document.title.replace(/^\(\d+\) /, '');
  }

  const announced = new Set([...document.querySelectorAll('.row[data-alarm]')].map(row => row.dataset.id));

  function announce(fresh) {
    for (const row of fresh.querySelectorAll('.row[data-alarm]')) {
      if (announced.has(row.dataset.id)) continue;
      announced.add(row.dataset.id);
      document.getElementById('announce').textContent = row.dataset.alarm;
    }
  }

  async function refreshThread() {
    const now = thread();
    if (!now) return;
    const page = await ask(`/console/c/${now.dataset.id}/zones${now.dataset.at ? '?at=' + now.dataset.at : ''}`);
    const next = page?.querySelector('.thread');
    if (!next || thread() !== now) return;
    const lines = now.querySelector('#lines');
    const atEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 80;
    swap(lines, next.querySelector('#lines'));
    if (atEnd) lines.scrollTop = lines.scrollHeight;
    swap(now.querySelector('#presence'), next.querySelector('#presence'));
    swap(now.querySelector('#owner'), next.querySelector('#owner'));
    swap(now.querySelector('#ownership'), next.querySelector('#ownership'));
    if (now.querySelector('#reach')) swap(now.querySelector('#reach'), next.querySelector('#reach'));
    if (now.dataset.mayReply !== next.dataset.mayReply) ownershipMoved(now, next);
    const details = document.getElementById('details'), panes = details?.querySelector('.panes');
    if (panes) swap(panes, page.querySelector('#details .panes'));
    keepDialog(page);
  }

  function swap(now, next) {
    if (now && next) morph(now, next);
  }

  // somebody else took it, or gave it back: what is typed stays, only the lock changes
  function ownershipMoved(now, next) {
    now.dataset.mayReply = next.dataset.mayReply;
    now.dataset.face = next.dataset.face;
    const tabs = now.querySelector('.composer .tabs'), fresh = next.querySelector('.composer .tabs');
    if (tabs && fresh) tabs.replaceWith(fresh);
    if (next.dataset.mayReply === 'false') window.nuanqun?.toast(next.querySelector('.banner-title')?.textContent ?? '');
    window.nuanqun?.composer();
  }

  function keepDialog(page) {
    const now = document.getElementById('resolve'), next = page.getElementById('resolve');
    if (now?.open) return;
    if (now && !next) now.remove();
    if (!now && next) { document.getElementById('conversation').append(next); window.htmx?.process(next); }
  }

  let due = 0, dueThread = false;
  function soon(withThread) {
    dueThread = dueThread || withThread;
    if (due) return;
    due = setTimeout(async () => {
      const alsoThread = dueThread;
      due = 0; dueThread = false;
      try { await Promise.all([refreshList(), alsoThread ? refreshThread() : null]); } catch { /* the next pulse tries again */ }
    }, 150);
  }

  // who else is here: the line below is this page's sign of life, so the server needs to know which page it belongs to
  const page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, i) =>
    ([4, 6, 8, 10].includes(i) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
  function here() {
    const open = thread();
    if (!open) return;
    fetch(`/console/c/${open.dataset.id}/here`, { ...asks, method: 'POST', body: new URLSearchParams({ token: open.dataset.token, page }) }).catch(() => { /* the next connection tries again */ });
  }
  async function refreshPresence() {
    const open = thread();
    if (!open) return;
    try {
      const fresh = await ask(`/console/c/${open.dataset.id}/presence`);
      if (thread() === open && fresh) swap(document.getElementById('presence'), fresh.getElementById('presence'));
    } catch { /* the next pulse tries again */ }
  }
  window.nuanqun.arrived = here;
  window.nuanqun.refresh = () => soon(true);

  const everything = () => soon(true);
  let pulses = 0;
  function listen() {
    const line = new EventSource('/console/live?page=' + page);
    const offline = document.getElementById('offline');
    line.addEventListener('hello', () => { offline.hidden = true; here(); everything(); });
    // another conversation of the same group shows in this thread too, so any change refreshes it
    line.addEventListener('changed', everything);
    line.addEventListener('presence', event => { if (event.data === openId()) refreshPresence(); });
    line.addEventListener('pulse', () => { if (++pulses % 3 === 0) everything(); else refreshPresence(); });
    line.onerror = async () => {
      offline.hidden = false;
      if (line.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, 3000);
      const answer = await fetch('/console/list', asks).catch(() => null);
      if (answer?.status === 401) location.reload();
    };
    addEventListener('pagehide', () => line.close(), { once: true });
  }

  document.addEventListener('pointerover', event => { pointerInList = !!event.target.closest?.('#rows'); });
  document.addEventListener('click', event => {
    if (event.target.id === 'fresh' && waiting) settle(rows(), waiting);
  });
  addEventListener('pageshow', event => { if (event.persisted) listen(); });
  listen();
})();
