// Comfort for the desk: answers while one types, and keys to go through them.
"use strict";

const box = document.querySelector("[data-answers]");
const field = box?.querySelector("input[type=search]");
const found = box?.querySelector("[data-answers-found]");
let waiting = 0;
let asked = 0;

async function page(address, options) {
  const answer = await fetch(address, options);
  return answer.ok && !new URL(answer.url).pathname.startsWith("/logga-in")
    ? new DOMParser().parseFromString(await answer.text(), "text/html")
    : null;
}

async function look() {
  const number = ++asked;
  const answer = field.value.trim().length > 1 ? await page(`${box.dataset.answers}?q=${encodeURIComponent(field.value)}`) : null;
  if (number === asked) {
    found.replaceChildren(...(answer ? answer.body.children : []));
  }
}

async function add(form) {
  const answer = await page(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const told = answer?.querySelector("[data-slip-told]");
  const way = box.querySelector("[data-slip]");
  if (told && way) {
    way.textContent = told.textContent;
    form.querySelector("button").disabled = true;
    form.querySelector("button").textContent += " ✓";
  } else {
    form.submit();
  }
}

function hits() {
  return [...document.querySelectorAll("[data-hit]")];
}

function step(event) {
  const all = hits();
  const at = all.indexOf(document.activeElement);
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  if (all.length && (at >= 0 || document.activeElement === field)) {
    event.preventDefault();
    (next < 0 ? field : all[Math.min(next, all.length - 1)]).focus();
  }
}

function isTyped(target) {
  return target.matches?.("input:not([type=radio], [type=checkbox]), textarea, select") || target.isContentEditable;
}

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const hit = event.target.closest?.("[data-hit]");
  if (event.key === "/" && "slash" in field.dataset && !isTyped(event.target)) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    step(event);
  } else if (event.key === "Escape" && hit) {
    field.focus();
  } else if (event.key.toLowerCase() === "l" && hit) {
    event.preventDefault();
    add(hit.closest("li").querySelector("form[data-add]"));
  }
}

if (box) {
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 150);
  });
  document.addEventListener("keydown", press);
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[data-add]")) {
      event.preventDefault();
      add(event.target);
    }
  }, true);
}
