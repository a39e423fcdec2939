// @generated from templates/site/theme/js/site.js; edit that file, then run: make generate
const root = document.documentElement;

// A browser that keeps no data for the site refuses these calls.
const memory = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch {} },
};

function tabs() {
  const labels = [...document.querySelectorAll(".tabbed-set > label")];
  const key = (label) => label.textContent.trim().toLowerCase();
  const show = (choice) => {
    for (const label of labels) if (key(label) === choice) label.control.checked = true;
  };
  const asked = new URL(location).searchParams.get("code");
  if (asked && labels.some((label) => key(label) === asked)) memory.set("code", asked);
  show(memory.get("code"));

  for (const label of labels) {
    label.control.addEventListener("change", () => {
      const before = label.getBoundingClientRect().top;
      show(key(label));
      scrollBy({ top: label.getBoundingClientRect().top - before, behavior: "instant" });
      memory.set("code", key(label));
      const here = new URL(location);
      here.searchParams.set("code", key(label));
      history.replaceState(null, "", here);
    });
  }
}

// Over plain HTTP a browser has no clipboard for other hosts than this one.
function copying() {
  if (!navigator.clipboard) return;
  const template = document.getElementById("site-copy").content;
  for (const block of document.querySelectorAll(".highlight")) {
    const button = template.cloneNode(true).firstElementChild;
    const idle = button.textContent;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code").textContent.replace(/\n$/, ""));
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = idle; }, 2000);
    });
    block.append(button);
  }
}

// What scrolls sideways must be in reach of the keyboard.
function scrolling() {
  const reach = (pre) => {
    if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
    else pre.removeAttribute("tabindex");
  };
  const watch = new ResizeObserver((entries) => entries.forEach(({ target }) => reach(target)));
  for (const pre of document.querySelectorAll("pre")) {
    reach(pre);
    watch.observe(pre);
  }
}

function theme() {
  const button = document.querySelector(".theme");
  button.hidden = false;
  button.addEventListener("click", () => {
    const dark = getComputedStyle(root).colorScheme === "dark"
      || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = dark ? "light" : "dark";
    memory.set("theme", root.dataset.theme);
  });
}

// Headings have the same ids in every locale, so the place on the page is kept too.
function locales() {
  for (const link of document.querySelectorAll(".locales a")) {
    link.addEventListener("click", () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

// The list of pages may be longer than the window.
function place() {
  const list = document.querySelector(".pages");
  const here = list.querySelector("[aria-current]");
  if (here) list.scrollTop = here.offsetTop - list.clientHeight / 2;
}

tabs();
copying();
scrolling();
theme();
locales();
place();
