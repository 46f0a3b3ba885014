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
  window.nuanqun.put = put;
})();
