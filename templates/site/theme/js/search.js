// @generated from templates/site/theme/js/search.js; edit that file, then run: make generate
// Finds what contains every word of the query, as it is written: identifiers keep their
// underscores and dots, and Chinese needs no dictionary.
const root = document.documentElement;
const box = document.querySelector("search");
const input = box.querySelector("input");
const panel = box.querySelector(".results");
const status = panel.querySelector("p");
const list = panel.querySelector("ul");
const base = new URL(`${root.dataset.base}/`, location);
const SHOWN = 12;
let parts;

// Pages, and the sections of pages, of this locale.
async function load() {
  const answer = await fetch(new URL(`search/${root.dataset.locale}.json`, base));
  return (await answer.json()).map((part) => ({
    ...part,
    head: (part.title || `${part.page} ${part.location}`).toLowerCase(),
    body: part.text.toLowerCase(),
  }));
}

function score(part, words) {
  let sum = 0;
  for (const word of words) {
    const inHead = part.head.includes(word);
    if (!inHead && !part.body.includes(word)) return 0;
    sum += inHead ? 4 : 1;
  }
  return sum;
}

function excerpt(text, word) {
  const at = text.toLowerCase().indexOf(word);
  const from = Math.max(0, at - 40);
  const line = document.createElement("span");
  if (at < 0) line.append(text.slice(0, 100));
  else {
    const mark = document.createElement("mark");
    mark.append(text.slice(at, at + word.length));
    line.append(from ? "…" : "", text.slice(from, at), mark, text.slice(at + word.length, from + 120));
  }
  return line;
}

function entry(part, words) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = document.createElement("strong");
  title.append(part.title ? `${part.page} › ${part.title}` : part.page);
  link.href = new URL(part.location, base);
  link.append(title, excerpt(part.text, words[0]));
  item.append(link);
  return item;
}

async function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  panel.hidden = !words.length;
  if (!words.length) return;
  parts ??= load();
  const found = (await parts)
    .map((part) => ({ part, points: score(part, words) }))
    .filter(({ points }) => points)
    .sort((a, b) => b.points - a.points);
  status.textContent = status.dataset.found.replace("{}", found.length);
  list.replaceChildren(...found.slice(0, SHOWN).map(({ part }) => entry(part, words)));
}

function close() {
  input.value = "";
  panel.hidden = true;
}

function move(step) {
  const stops = [input, ...list.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  next?.focus();
}

box.hidden = false;
input.addEventListener("input", search);
list.addEventListener("click", close);
box.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget && !box.contains(relatedTarget)) panel.hidden = true;
});
input.addEventListener("focus", search);
box.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
  else if (event.key === "ArrowDown") move(1);
  else if (event.key === "ArrowUp") move(-1);
  else return;
  event.preventDefault();
});
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.closest("input")) return;
  event.preventDefault();
  input.focus();
});
document.addEventListener("pointerdown", ({ target }) => {
  if (!box.contains(target)) panel.hidden = true;
});
