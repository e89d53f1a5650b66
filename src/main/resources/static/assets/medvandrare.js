// Comfort on top of pages that work without it.
"use strict";

function focusErrors() {
  const errors = document.querySelector(".errors");
  if (errors) {
    document.title = [errors.dataset.title, document.title].filter(Boolean).join(" ");
    errors.focus();
  } else {
    const first = document.querySelector("[data-focus-first]");
    (first?.matches("form") ? first.querySelector("input:not([type=hidden]), select, textarea") : first)?.focus();
  }
}

// A second submit within two seconds is a double click.
function ignoreDoubleSubmit(event) {
  const form = event.target;
  const last = Number(form.dataset.sentAt || 0);
  if (event.timeStamp - last < 2000 && last > 0) {
    event.preventDefault();
  } else if (!event.defaultPrevented) {
    form.dataset.sentAt = event.timeStamp;
  }
}

function submitByKeys(event) {
  const form = event.target.closest?.("form[data-ctrl-enter]");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  }
}

// In a form of many short fields Enter goes from one to the next, and in a text the arrows too, as in a spreadsheet.
function stepByKeys(event) {
  const form = event.target.closest?.("form[data-step]");
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const chosen = event.target.matches?.("select, [type=date]") && event.key === "Enter";
  if (!form || !step || !(chosen || event.target.type === "text") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  const fields = [...form.querySelectorAll("input:not([type=hidden]), select, button")];
  const next = fields[fields.indexOf(event.target) + step];
  next?.focus();
  next?.select?.();
}

// Digits choose only while the group has focus; in a text field they are digits. What is folded away has none.
function chooseByDigit(event) {
  const group = event.target.closest?.("[data-digits]");
  if (!group || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
    return;
  }
  if (event.target !== group && event.target.type !== "radio") {
    return;
  }
  const radios = [...group.querySelectorAll('input[type="radio"]')].filter((one) => !one.closest("details"));
  const radio = radios[Number(event.key) - 1];
  if (radio) {
    event.preventDefault();
    radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function closeLanguages(event) {
  const open = document.querySelector("details.languages[open]");
  if (open && (event.key === "Escape" || (event.type === "click" && !open.contains(event.target)))) {
    open.open = false;
    if (event.key) {
      open.querySelector("summary").focus();
    }
  }
}

function printPage(event) {
  if (event.target.closest?.("[data-print]")) {
    event.preventDefault();
    window.print();
  }
}

// Whoever writes is not idle: the sign-in is kept awake, at most every fourth minute.
let awake = Date.now();

function keepAwake(event) {
  if (Date.now() - awake > 240000 && event.target.closest?.('.staff form[method="post"]')) {
    awake = Date.now();
    fetch("/konto/skriver", { redirect: "manual" }).catch(() => {});
  }
}

document.documentElement.classList.add("js");
document.addEventListener("input", keepAwake);
document.addEventListener("submit", ignoreDoubleSubmit);
document.addEventListener("keydown", submitByKeys);
document.addEventListener("keydown", stepByKeys);
document.addEventListener("keydown", chooseByDigit);
document.addEventListener("keydown", closeLanguages);
document.addEventListener("click", closeLanguages);
document.addEventListener("click", printPage);
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.querySelectorAll("form[data-sent-at]").forEach((form) => delete form.dataset.sentAt);
  }
});
focusErrors();
