// Taps at an open meeting place: each has a name of its own and is kept on the phone until the server has counted it.
"use strict";

const PATIENCE = 15000;
const PAUSE = 5000;
const WITHOUT_STORE = new Map();

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return WITHOUT_STORE.get(key) ?? [];
  }
}

function keep(key, items) {
  try {
    if (items.length) {
      localStorage.setItem(key, JSON.stringify(items));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    WITHOUT_STORE.set(key, items);
  }
}

function newName() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// The form's token is that of the page now, not of the page where the tap was made.
function fields(item) {
  const own = item.tap ? { tap: item.tap } : { submission: item.name, what: item.what };
  return new URLSearchParams({ ...own, at: item.at, _csrf: document.querySelector("input[name=_csrf]").value });
}

function post(address, body) {
  return fetch(address, { method: "POST", body, headers: { "X-Kept-There": "1" }, signal: AbortSignal.timeout(PATIENCE) });
}

class Evening {
  constructor(root) {
    this.root = root;
    this.key = "cafe " + root.dataset.cafe;
    this.numbers = {};
    this.find("[data-figure]").forEach((one) => (this.numbers[one.dataset.figure] = Number(one.textContent)));
    this.heads = Number(this.find("[data-heads]")[0]?.textContent ?? 0);
    const undo = this.find("[data-undo] input[name=tap]")[0];
    this.last = undo?.value ? { submission: undo.value, what: undo.dataset.what, label: undo.dataset.label } : null;
    this.away = this.signedOut = this.sending = false;
    this.refused = 0;
    this.listen("[data-taps]", (event) => this.tap(event.submitter));
    this.listen("[data-undo]", () => this.undo());
    setInterval(() => this.send(), PAUSE);
    window.addEventListener("online", () => this.send());
    this.send();
  }

  find(selector) {
    return this.root.querySelectorAll(selector);
  }

  listen(selector, deed) {
    this.find(selector).forEach((form) =>
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        deed(event);
      }));
  }

  tap(button) {
    if (button?.value) {
      this.add({ name: newName(), what: button.value, label: button.dataset.label, at: Date.now() });
    }
  }

  // A tap that was never sent is dropped; any other is taken back by the server, after it has arrived.
  undo() {
    const last = this.undoable();
    if (last?.name && !last.tried) {
      this.remove(last);
      this.show();
    } else if (last) {
      this.add({ name: newName(), tap: last.name ?? last.submission, undoes: last.what, at: Date.now() });
    }
  }

  undoable() {
    const items = kept(this.key);
    const undone = items.map((item) => item.tap);
    return [this.last, ...items].filter((item) => item?.what && !undone.includes(item.name ?? item.submission)).at(-1);
  }

  add(item) {
    keep(this.key, [...kept(this.key), item]);
    this.show();
    this.send();
  }

  remove(item) {
    keep(this.key, kept(this.key).filter((one) => one.name !== item.name));
  }

  // One after the other, so that they are counted in order.
  async send() {
    if (this.sending || this.signedOut) {
      return;
    }
    this.sending = true;
    try {
      for (let item = kept(this.key)[0]; item && (await this.sent(item)); item = kept(this.key)[0]);
    } catch {
      this.away = true;
    }
    this.sending = false;
    this.show();
  }

  async sent(item) {
    keep(this.key, kept(this.key).map((one) => (one.name === item.name ? { ...one, tried: true } : one)));
    const answer = await post(this.root.dataset.address + (item.tap ? "/angra" : "/tryck"), fields(item));
    this.away = answer.status === 429 || answer.status >= 500;
    this.signedOut = answer.status === 403 || (answer.ok && !answer.headers.get("Content-Type")?.includes("json"));
    if (this.away || this.signedOut) {
      return false;
    }
    if (answer.ok) {
      this.take(await answer.json());
    } else {
      this.refused++;
    }
    this.remove(item);
    this.show();
    return true;
  }

  take(counted) {
    this.numbers = counted.figures.numbers;
    this.heads = counted.heads;
    this.last = counted.last;
  }

  // How much more of something there is than the server knows.
  more(fits) {
    return kept(this.key).reduce((sum, item) => sum + (fits(item.what) ? 1 : 0) - (fits(item.undoes) ? 1 : 0), 0);
  }

  show() {
    const text = (selector, value) => this.find(selector).forEach((one) => one.textContent !== value && (one.textContent = value));
    this.find("[data-figure]").forEach((one) => {
      const what = one.dataset.figure;
      one.textContent = (this.numbers[what] ?? 0) + this.more((it) => it === what);
    });
    text("[data-heads]", String(this.heads + this.more((it) => it?.startsWith("HEAD "))));
    const last = this.undoable();
    text("[data-told]", last ? this.root.dataset.last?.replace("{0}", last.label) : "");
    this.find("[data-undo] button").forEach((one) => (one.hidden = !last));
    text("[data-waits]", this.waits());
    this.find("[data-sign-in]").forEach((one) => (one.hidden = !this.signedOut));
  }

  waits() {
    const said = document.querySelector("[data-waiting]").dataset;
    const number = kept(this.key).length;
    return [
      number && (this.away || this.signedOut) ? said.waiting.replace("{0}", number) : "",
      this.signedOut ? said.signedOut : "",
      this.refused ? said.refused.replace("{0}", this.refused) : "",
    ].filter(Boolean).join(" ");
  }
}

// Free text is not kept on the phone: it stays in its field until the server has taken it.
async function wish(form, told) {
  try {
    const answer = await post(form.action, new URLSearchParams(new FormData(form)));
    if (answer.ok && answer.redirected && !answer.url.includes("/logga-in")) {
      location.reload();
    } else {
      form.submit();
    }
  } catch {
    told.textContent = document.querySelector("[data-waiting]").dataset.offline;
  }
}

document.querySelectorAll("[data-cafe]").forEach((root) => new Evening(root));
document.querySelectorAll("form[data-wish]").forEach((form) =>
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    wish(form, form.querySelector("[data-wish-told]"));
  }));
