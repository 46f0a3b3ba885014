// Single letters work outside of fields only, and can be switched off in the cheat sheet.
(() => {
  'use strict';
  const $ = selector => document.querySelector(selector);
  const rows = () => [...document.querySelectorAll('#rows .row a, #found .row a')];
  const typing = target => target.closest('input:not([type=radio]):not([type=checkbox]),textarea,select,[contenteditable]');

  function move(by) {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex(row => row === document.activeElement);
    const from = at >= 0 ? at : all.findIndex(row => row.hasAttribute('aria-current'));
    const next = all[Math.max(0, Math.min(all.length - 1, from + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  function write(kind) {
    const choice = $(`#composer input[value=${kind}]`);
    if (!choice || choice.disabled) return;
    choice.checked = true;
    window.nuanqun.composer();
    $('#composer textarea').focus();
  }

  const acts = {
    j: () => move(1),
    k: () => move(-1),
    o: () => (document.activeElement.closest('.row a') ?? rows()[0])?.click(),
    t: () => $('[data-take-over] button')?.click(),
    r: () => write('reply'),
    n: () => write('note'),
    b: () => { const menu = $('#hand-back'); if (menu) { menu.open = true; menu.querySelector('button:not([disabled])')?.focus(); } },
    e: () => $('#resolve')?.showModal(),
    z: () => [...document.querySelectorAll('[data-undo]')].filter(one => !one.hidden).pop()?.click(),
    '/': () => $('.search input')?.focus(),
    '?': () => $('#cheat-sheet')?.showModal(),
  };

  function nextZone(back) {
    const zones = ['.nav', '#list', '#thread', '.surface', '#details'].map($).filter(zone => zone && zone.offsetParent !== null);
    const at = zones.findIndex(zone => zone.contains(document.activeElement));
    const next = zones[(at + (back ? -1 : 1) + zones.length) % zones.length];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  }

  document.addEventListener('keydown', event => {
    if (event.code === 'KeyZ' && event.altKey && !event.ctrlKey && !event.metaKey) { event.preventDefault(); acts.z(); return; }
    if (event.key === 'F6') { event.preventDefault(); nextZone(event.shiftKey); return; }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.closest('#composer,#resolve')) {
      event.preventDefault();
      event.target.closest('form').requestSubmit();
      return;
    }
    if (event.key === 'Escape') {
      const menu = $('details.menu[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); return; }
      if (typing(event.target)) event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    if ($('dialog[open]') || localStorage.getItem('letters') === 'off') return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
