// What the pages do beyond links and forms: countdowns, composer, menus, dialogs, drafts, zones of a narrow screen.
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const english = document.documentElement.lang === 'en';

  // a countdown runs by the server's words: it starts from what the page said and never trusts this machine's clock
  const started = new Map();
  function countdowns() {
    for (const one of $$('[data-countdown]')) {
      if (started.get(one)?.due !== one.dataset.countdown) {
        const found = /(\d+):(\d\d)/.exec(one.textContent);
        if (!found) { started.delete(one); continue; }
        const end = performance.now() + (Number(found[1]) * 60 + Number(found[2])) * 1000;
        started.set(one, { due: one.dataset.countdown, end });
      }
    }
    for (const [one, { end }] of started) {
      if (!one.isConnected) { started.delete(one); continue; }
      const left = Math.round((end - performance.now()) / 1000);
      const figure = `${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, '0')}`;
      one.textContent = english ? `${figure} ${left < 0 ? 'over' : 'left'}` : `${left < 0 ? '超' : '剩'} ${figure}`;
      one.classList.toggle('passed', left < 0);
    }
  }
  setInterval(countdowns, 1000);

  function composer() {
    const form = $('#composer');
    if (!form) return;
    const chosen = $('input[name=kind]:checked', form) ?? $('input[name=kind]:enabled', form);
    if (chosen) chosen.checked = true;
    const kind = chosen?.value ?? 'note', text = $('textarea', form);
    form.classList.toggle('is-note', kind === 'note');
    text.placeholder = text.dataset[kind];
    const tab = chosen?.parentElement.textContent.trim();
    if (tab) text.setAttribute('aria-label', tab);
  }

  // a draft is kept on the server, for this operator and this conversation
  const kept = { timer: 0, saving: null, unsaved: false };
  function save(form = $('#composer')) {
    clearTimeout(kept.timer);
    kept.timer = 0;
    if (!form || !kept.unsaved) return kept.saving;
    kept.unsaved = false;
    const words = $('textarea', form).value;
    const body = new URLSearchParams({ token: form.elements.token.value, kind: form.elements.kind.value || 'note', text: words });
    const sent = fetch(form.action.replace(/say$/, 'draft'), { method: 'POST', body, keepalive: true })
      .then(answer => { if (form.isConnected) $('[data-draft]', form).hidden = !answer.ok || !$('textarea', form).value; })
      .catch(() => { kept.unsaved = true; })
      .finally(() => { if (kept.saving === sent) kept.saving = null; });
    kept.saving = sent;
    return sent;
  }
  function typed(form) {
    kept.unsaved = true;
    $('[data-draft]', form).hidden = true;
    clearTimeout(kept.timer);
    kept.timer = setTimeout(save, 400);
  }
  function grow(text) {
    text.style.height = 'auto';
    text.style.height = Math.min(text.scrollHeight + 2, 220) + 'px';
  }

  function toEnd() {
    const lines = $('#lines');
    if (!lines) return;
    const at = lines.closest('.thread').dataset.at;
    const asked = at ? document.getElementById('m-' + at) : location.hash.startsWith('#m-') && document.getElementById(location.hash.slice(1));
    if (asked) { asked.scrollIntoView({ block: 'center' }); asked.classList.add('found'); }
    else lines.scrollTop = lines.scrollHeight;
  }

  function toast(words) {
    const place = $('#toast');
    if (!words || !place) return;
    place.textContent = words;
    place.hidden = false;
    clearTimeout(toast.timer);
    toast.timer = setTimeout(() => { place.hidden = true; }, 5000);
  }

  function zone(name) {
    document.body.dataset.zone = name;
    if (name === 'thread') toEnd();
  }

  function details(open) {
    document.body.classList.toggle('details-closed', !open);
    document.body.classList.toggle('details-open', open);
    localStorage.setItem('details', open ? 'open' : 'closed');
    for (const one of $$('[data-details]')) one.setAttribute('aria-expanded', String(open));
  }

  const detailsShown = () => getComputedStyle($('#details') ?? document.body).display !== 'none';

  document.addEventListener('click', event => {
    const at = event.target.closest('[data-opens],[data-closes],[data-fill],[data-zone-to],[data-details],[data-hand-back-after],[data-sure]');
    for (const menu of $$('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
    if (!at) return;
    const data = at.dataset;
    if (data.opens) {
      const dialog = document.getElementById(data.opens);
      at.closest('details.menu')?.removeAttribute('open');
      dialog?.showModal();
    }
    if ('closes' in data) at.closest('dialog').close();
    if (data.fill) {
      const field = document.getElementById(data.fill);
      field.value = field.value ? field.value : at.textContent.trim();
      field.focus();
    }
    if (data.zoneTo) { event.preventDefault(); zone(data.zoneTo); if (data.zoneTo === 'list') history.replaceState(null, '', '/console'); }
    if ('details' in data) details(!detailsShown());
    if ('sure' in data) {
      const form = $('#composer');
      form.elements.sure.value = 'yes';
      at.closest('dialog').close();
      form.requestSubmit();
    }
    if ('handBackAfter' in data) {
      const form = $('#composer');
      form.elements.after.value = 'hand-back';
      $('[data-will-hand-back]', form).hidden = false;
      at.closest('details.menu').open = false;
      $('textarea', form).focus();
    }
  });

  document.addEventListener('input', event => {
    const form = event.target.closest('#composer');
    if (!form || event.target.name !== 'text') return;
    grow(event.target);
    typed(form);
  });
  document.addEventListener('change', event => { if (event.target.matches('#composer [name=kind]')) { composer(); typed(event.target.form); } });

  // a save on its way is waited for: what is sent must not come back as a draft, and what is shown next must know of it
  document.addEventListener('htmx:confirm', event => {
    if (event.target.id === 'composer') { clearTimeout(kept.timer); kept.unsaved = false; }
    const saving = save();
    if (!saving) return;
    event.preventDefault();
    saving.finally(() => event.detail.issueRequest());
  });
  addEventListener('pagehide', () => save());
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id !== 'conversation') return;
    const asked = event.detail.requestConfig?.elt;
    arranged();
    zone('thread');
    window.nuanqun.arrived?.();
    const id = $('.thread[data-id]')?.dataset.id;
    for (const link of $$('#rows a[aria-current]')) link.removeAttribute('aria-current');
    document.getElementById('row-' + id)?.querySelector('a')?.setAttribute('aria-current', 'true');
    if (asked?.closest?.('[data-take-over]') || asked?.id === 'composer') $('#composer textarea')?.focus();
  });
  document.addEventListener('htmx:responseError', event => {
    if (event.target.id === 'composer') typed(event.target);
    const asks = document.getElementById(event.detail.xhr.getResponseHeader('Nuanqun-Ask') ?? '');
    if (asks) { asks.showModal(); return; }
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    toast(page.querySelector('h1')?.textContent + '。' + (page.querySelector('.hint')?.textContent ?? ''));
  });

  function arranged() {
    composer();
    if ($('#composer')) grow($('#composer textarea'));
    toEnd();
    countdowns();
  }

  for (const letters of $$('#letters')) {
    letters.checked = localStorage.getItem('letters') !== 'off';
    letters.addEventListener('change', () => localStorage.setItem('letters', letters.checked ? 'on' : 'off'));
  }
  if (localStorage.getItem('details') === 'closed') details(false);
  window.nuanqun = { toast, composer, zone, details };
  arranged();
})();
