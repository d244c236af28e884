// A draft is saved as one writes, by the button that saves it: the same form, the same address. The
// answer is the page with the draft in it, and only its version is taken from there: what is written
// meanwhile stays as it is. Nothing is given by it.
const form = document.querySelector('form[data-saved]');
const said = form.querySelector('[data-kept]');
const PAUSE = 2000;
let waiting;
let under;
let written = false;

async function send() {
  written = false;
  const words = new URLSearchParams(new FormData(form));
  words.set('action', 'save');
  const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: words });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const version = page.querySelector(`#${form.id} input[name=version]`);
  if (!answer.ok || !version) {
    throw new Error(String(answer.status));
  }
  form.elements.version.value = version.value;
  const clock = new Date().toLocaleTimeString(document.documentElement.lang, {
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  said.textContent = `${form.dataset.saved} ${clock}`;
}

function save() {
  clearTimeout(waiting);
  if (!written || under) {
    return under;
  }
  under = send()
    .catch(() => {
      said.textContent = form.dataset.unsaved;
    })
    .finally(() => {
      under = undefined;
    });
  return under;
}

function later() {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    await save();
    if (written) {
      later();
    }
  }, PAUSE);
}

form.addEventListener('input', () => {
  written = true;
  later();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    save();
  }
});

// A press on a button waits for what is on its way: else it would meet a version of its own as another's.
form.addEventListener('submit', (event) => {
  clearTimeout(waiting);
  written = false;
  if (under) {
    event.preventDefault();
    const { submitter } = event;
    under.finally(() => form.requestSubmit(submitter));
  }
});
