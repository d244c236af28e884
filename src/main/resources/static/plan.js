// A plan's sums with what is typed in a row, calculated by the portal as when the row is saved. While
// that cannot be had, the sums are shown as they are saved: never others than the heading says.
const form = document.querySelector('form[data-sums]');
const sums = document.getElementById('summor');
const saved = [...sums.cloneNode(true).childNodes];
let waiting;
let latest = 0;

async function typed() {
  const answer = await fetch(form.dataset.sums, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.getElementById('summor').childNodes];
}

async function recalculate() {
  latest += 1;
  const mine = latest;
  let shown;
  try {
    shown = await typed();
  } catch {
    shown = saved.map((node) => node.cloneNode(true));
  }
  if (mine === latest) {
    sums.replaceChildren(...shown);
  }
}

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(recalculate, 200);
});
