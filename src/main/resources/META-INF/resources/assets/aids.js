// What helps an operator write. Whatever is chosen goes into the composer and no further: a person sends it.
(() => {
  'use strict';
  const $ = (selector, root = document) => root.querySelector(selector);

  // an empty field takes the words; otherwise they go where the cursor is, on lines of their own
  function put(words) {
    const form = $('#composer');
    const reply = form && $('input[name=kind][value=reply]', form);
    if (!reply || reply.disabled) { window.nuanqun.toast($('#suggestions')?.dataset.refused); return false; }
    reply.checked = true;
    window.nuanqun.composer();
    const text = $('textarea', form);
    const before = text.value.slice(0, text.selectionStart), after = text.value.slice(text.selectionEnd);
    text.value = [before, words, after].filter(part => part.trim()).join('\n');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    if (matchMedia('(max-width: 1180px)').matches) window.nuanqun.details(false);
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
    return true;
  }

  function suggest(number) {
    const chosen = document.querySelectorAll('.suggestion')[number - 1];
    if (chosen) put($('.suggestion-text', chosen).textContent);
    return !!chosen;
  }

  document.addEventListener('click', event => {
    const at = event.target.closest('[data-suggestion]');
    if (at) suggest(Number(at.dataset.suggestion));
  });
  // the code, not the key: with Alt a keyboard may write another character
  document.addEventListener('keydown', event => {
    const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code);
    if (!digit || !event.altKey || event.ctrlKey || event.metaKey || $('dialog[open]')) return;
    if (suggest(Number(digit[1]))) event.preventDefault();
  });
  // the button runs by the server's word on how long is left, and vanishes with it
  const resting = new WeakMap();
  setInterval(() => {
    for (const one of document.querySelectorAll('[data-undo]')) {
      if (resting.get(one)?.said !== one.dataset.rests) resting.set(one, { said: one.dataset.rests, end: performance.now() + Number(one.dataset.rests) });
      const left = Math.ceil((resting.get(one).end - performance.now()) / 1000);
      one.hidden = left <= 0;
      const words = left > 0 ? String(left) : '';
      if ($('[data-left]', one).textContent !== words) $('[data-left]', one).textContent = words;
    }
  }, 200);

  async function undo(line) {
    const thread = $('.thread[data-id]'), id = thread.dataset.id;
    const body = new URLSearchParams({ token: thread.dataset.token, line });
    const typed = $('#composer textarea')?.value ?? '';
    const answer = await fetch(`/console/c/${id}/take-back`, { method: 'POST', body, headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok) { window.nuanqun.toast(page.querySelector('.hint')?.textContent ?? ''); return; }
    if ($('.thread[data-id]')?.dataset.id !== id) return;
    const words = page.querySelector('#composer textarea')?.value ?? '';
    $('#composer textarea').value = '';
    put([words, typed].filter(part => part.trim()).join('\n'));
    window.nuanqun.refresh?.();
  }
  document.addEventListener('click', event => {
    const at = event.target.closest('[data-undo]');
    if (at) undo(at.dataset.undo);
  });
  window.nuanqun.put = put;
})();
