/** Search, the menu on narrow screens, and copying of code; every page reads well without. */
const SHOWN = 8;

const root = document.body.dataset.root;
const form = document.querySelector('.search');
const input = document.querySelector('#site-search');
const found = document.querySelector('#site-found');
const navigation = document.querySelector('#site-navigation');
const menu = document.querySelector('.menu');

/** Sections that have every word: the title first, then the heading, then the text. */
function sectionsWith(words) {
  const ranked = [];
  for (const [page, heading, path, text] of window.minutesSearch ?? []) {
    const places = [heading, page, text].map((one) => one.toLowerCase());
    const ranks = words.map((word) => places.findIndex((place) => place.includes(word)));
    if (ranks.includes(-1)) continue;
    const isTitle = heading === '' && ranks.every((rank) => rank === 1);
    ranked.push({ page, heading, path, rank: isTitle ? -1 : ranks.reduce((sum, rank) => sum + rank, 0) });
  }
  return ranked.sort((one, other) => one.rank - other.rank).slice(0, SHOWN);
}

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  found.hidden = words.length === 0;
  const sections = words.length === 0 ? [] : sectionsWith(words);
  found.replaceChildren(...sections.map(linkTo));
  if (!found.hidden && sections.length === 0) found.append('Nothing found.');
}

function linkTo({ page, heading, path }) {
  const link = document.createElement('a');
  link.href = `${root}/${path}`;
  const title = document.createElement('strong');
  title.textContent = heading || page;
  link.append(title);
  if (heading !== '') {
    const where = document.createElement('span');
    where.textContent = page;
    link.append(where);
  }
  return link;
}

function moveIn(event) {
  const links = [...found.querySelectorAll('a')];
  if (event.key === 'Escape') {
    input.value = '';
    show();
    input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const at = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    (links[at] ?? input).focus();
    event.preventDefault();
  }
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  found.querySelector('a')?.click();
});
form.addEventListener('keydown', moveIn);
input.addEventListener('input', show);
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target.closest('input, textarea, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
});
document.addEventListener('click', (event) => {
  if (!form.contains(event.target)) found.hidden = true;
});

navigation.classList.add('folded');
menu.setAttribute('role', 'button');
menu.setAttribute('aria-expanded', 'false');
menu.addEventListener('click', (event) => {
  event.preventDefault();
  const isFolded = navigation.classList.toggle('folded');
  menu.setAttribute('aria-expanded', String(!isFolded));
});
menu.addEventListener('keydown', (event) => {
  if (event.key !== ' ') return;
  event.preventDefault();
  menu.click();
});

for (const block of document.querySelectorAll('.code')) {
  if (navigator.clipboard === undefined) break;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').textContent);
    copy.textContent = 'Copied';
  });
  block.append(copy);
}
