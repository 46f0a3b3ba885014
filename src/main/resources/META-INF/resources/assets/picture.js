// A picture in the composer: chosen, sent to the service piece by piece, shown, taken out again. It leaves with the reply.
(() => {
  'use strict';
  const PIECE = 120 * 1024;
  const $ = (selector, root = document) => root.querySelector(selector);
  let shown = '';

  function clear(form) {
    if (shown) URL.revokeObjectURL(shown);
    shown = '';
    form.elements.picture.value = '';
    $('[data-picture]', form).value = '';
    $('[data-attached]', form).hidden = true;
    $('textarea', form).required = true;
    $('.send', form).disabled = false;
  }

  function text(bytes) {
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  async function give(form, file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const pieces = Math.max(1, Math.ceil(bytes.length / PIECE));
    let upload = '';
    for (let number = 0; number < pieces; number++) {
      const body = new URLSearchParams({ token: form.elements.token.value, number, size: bytes.length,
        piece: text(bytes.subarray(number * PIECE, (number + 1) * PIECE)) });
      if (upload) body.set('upload', upload);
      if (number === pieces - 1) body.set('last', 'yes');
      const answer = await fetch(form.action.replace(/say$/, 'picture'), { method: 'POST', body });
      if (!form.isConnected || $('[data-attached]', form).hidden) return;
      if (!answer.ok) { refused(form, await answer.text()); return; }
      upload = await answer.text();
    }
    form.elements.picture.value = upload;
    $('[data-attaching]', form).hidden = true;
    $('.send', form).disabled = false;
    $('textarea', form).required = false;
  }

  function refused(form, html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    window.nuanqun.toast(page.querySelector('.hint')?.textContent || page.querySelector('h1')?.textContent);
    clear(form);
  }

  document.addEventListener('click', event => {
    const form = $('#composer');
    if (event.target.closest('[data-attach]')) $('[data-picture]', form).click();
    if (event.target.closest('[data-unattach]')) { clear(form); $('textarea', form).focus(); }
  });
  document.addEventListener('change', event => {
    if (!event.target.matches('[data-picture]') || !event.target.files.length) return;
    const form = event.target.form, file = event.target.files[0];
    if (shown) URL.revokeObjectURL(shown);
    shown = URL.createObjectURL(file);
    $('[data-attached] img', form).src = shown;
    $('[data-attached]', form).hidden = false;
    $('[data-attaching]', form).hidden = false;
    $('.send', form).disabled = true;
    give(form, file).catch(() => { if (form.isConnected) clear(form); });
  });
})();
