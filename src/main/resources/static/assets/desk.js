// Comfort for the desk: says which language the letters mean, and suggests where to send somebody.
"use strict";

function meaning(typed, options) {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) {
    return [];
  }
  const names = (option) => [option.value, option.label, ...option.dataset.names.split(" ")].map((name) => name.toLowerCase());
  const exact = options.filter((option) => names(option).includes(wanted));
  const tag = exact.filter((option) => option.dataset.names.toLowerCase().split(" ")[0] === wanted);
  if (tag.length || exact.length) {
    return tag.length ? tag : exact;
  }
  return options.filter((option) => names(option).some((name) => name.startsWith(wanted)));
}

function showLanguage(field) {
  const output = document.getElementById(field.dataset.language);
  const hint = output.textContent;
  field.addEventListener("input", () => {
    const found = meaning(field.value, [...field.list.options]);
    output.textContent = found.length
      ? found.slice(0, 4).map((option) => option.value).join(", ") + (found.length > 4 ? " …" : "")
      : field.value ? "–" : hint;
  });
}

function suggest(field) {
  let waiting = 0;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    if (field.value.trim().length > 1 && !field.value.includes(" · ")) {
      waiting = setTimeout(() => ask(field, ++asked, () => asked), 150);
    }
  });
}

async function ask(field, number, latest) {
  const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(field.value), { headers: { Accept: "application/json" } });
  if (!answer.ok || answer.redirected || number !== latest()) {
    return;
  }
  field.list.replaceChildren(...(await answer.json()).map((found) => {
    const option = document.createElement("option");
    option.value = `${found.name} · ${found.kind}${found.id}`;
    option.label = found.hint ? `${option.value} (${found.hint})` : option.value;
    return option;
  }));
}

document.querySelectorAll("[data-language]").forEach(showLanguage);
document.querySelectorAll("[data-suggest]").forEach(suggest);

// In the list of errands a letter takes the one that has focus.
function claim(event) {
  const link = event.target.closest?.("[data-claimable]");
  const form = link?.closest("tr").querySelector("form");
  if (form && event.key.toLowerCase() === "t" && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    form.requestSubmit();
  }
}

// Two seconds after the last key the words lie on the server, so that a lost session or browser loses nothing.
function keepDraft(form) {
  let waiting = 0;
  const leaving = new AbortController();
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      fetch(form.dataset.draft, { signal: leaving.signal, method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" }).catch(() => {});
    }, 2000);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    leaving.abort();
  });
}

// In a group of the contact one letter says that our own pages did not answer.
function saysNo(event) {
  const no = document.querySelector('input[name="pagesAnswered"][value="NO"]');
  if (no && event.target.type === "radio" && event.key.toLowerCase() === "n" && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    no.checked = true;
  }
}

document.addEventListener("keydown", saysNo);
document.addEventListener("keydown", claim);
document.querySelectorAll("form[data-draft]").forEach(keepDraft);
