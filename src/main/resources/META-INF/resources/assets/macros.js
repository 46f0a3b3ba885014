// Prepared replies: a list to search, the words as they will be said beside it; what is chosen goes into the composer.
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const options = () => $$('#macro-options [role=option]').filter(one => !one.hidden);

  async function open() {
    const dialog = $('#macros'), id = $('.thread[data-id]')?.dataset.id;
    if (!dialog || dialog.open) return;
    if ($('#composer input[value=reply]').disabled) { window.nuanqun.toast($('#suggestions')?.dataset.refused); return; }
    // open first: what is typed while the list comes belongs into the search
    $('#macro-find').value = '';
    dialog.showModal();
    $('#macro-find').focus();
    const answer = await fetch(`/console/c/${id}/macros`, { credentials: 'same-origin', cache: 'no-store' }).catch(() => null);
    if (!dialog.isConnected) return;
    if (!answer?.ok) { dialog.close(); return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    $('#macro-body').replaceWith(document.importNode(page.getElementById('macro-body'), true));
    find();
  }

  function find() {
    const words = $('#macro-find').value.trim().toLowerCase();
    for (const one of $$('#macro-options [role=option]')) one.hidden = !one.dataset.find.toLowerCase().includes(words);
    mark(options()[0]);
  }

  function mark(option) {
    for (const one of $$('#macro-options [role=option]')) one.setAttribute('aria-selected', String(one === option));
    for (const one of $$('[data-macro]')) one.hidden = !option || 'macro-' + one.dataset.macro !== option.id;
    const none = $('[data-no-macro]');
    if (none) none.hidden = !!option;
    const field = $('#macro-find');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function step(by) {
    const all = options(), at = all.findIndex(one => one.getAttribute('aria-selected') === 'true');
    if (all.length) mark(all[(at + by + all.length) % all.length]);
  }

  function choose() {
    const option = $('#macro-options [aria-selected=true]');
    if (!option || option.hidden || option.hasAttribute('aria-disabled')) return;
    const preview = $$('[data-macro]').find(one => 'macro-' + one.dataset.macro === option.id);
    $('#macros').close();
    if (!window.nuanqun.put($('.macro-text', preview).textContent)) return;
    along('[data-with-note]', $('.macro-note', preview)?.textContent);
    along('[data-then-resolve]', $('.macro-outcome', preview)?.textContent);
    const acts = $('[data-macro-acts]');
    acts.hidden = !$$('label', acts).some(label => !label.hidden);
  }

  // shown before sending, and each can be left out
  function along(place, words) {
    const label = $('#composer ' + place), box = $('input', label);
    label.hidden = !words;
    box.checked = !!words;
    box.value = words ?? '';
    $('b', label).textContent = words ?? '';
  }

  document.addEventListener('click', event => {
    if (event.target.closest('[data-macros]')) open();
    const option = event.target.closest('#macro-options [role=option]');
    if (option) { mark(option); choose(); }
  });
  document.addEventListener('mouseover', event => {
    const option = event.target.closest?.('#macro-options [role=option]');
    if (option) mark(option);
  });
  document.addEventListener('input', event => {
    if (event.target.id === 'macro-find') find();
    // an input method writes the stroke as 、
    if (event.target.closest('#composer') && /^[/、]$/.test(event.target.value) && !event.isComposing) {
      event.target.value = '';
      event.target.dispatchEvent(new Event('input', { bubbles: true }));
      open();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.code === 'KeyM' && event.ctrlKey && !event.altKey && !event.metaKey && $('#composer')) {
      event.preventDefault();
      open();
      return;
    }
    if (event.target.id !== 'macro-find' || event.isComposing) return;
    const act = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: choose }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
})();
