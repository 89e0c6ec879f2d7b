// Keeps a story on this device while it is typed, for a day, and sends it once when a lost connection is back.
const DAY = 864e5, ELSEWHERE = ["website", "step", "checked", "csrfmiddlewaretoken"];
const form = document.querySelector("[data-draft]");
const KEY = "carelore-draft" + form.dataset.draft; // what staff write down for someone is shown to them alone
const [line, counter, clear] = ["line", "count", "clear"].map((name) => form.querySelector(`[data-${name}]`));
const text = form.elements.text;
let going = false, step;

function storage(act) { // browsers may refuse it
  try { return act(localStorage); } catch { return null; }
}

function keep() {
  const typed = [...new FormData(form)].filter(([name]) => !ELSEWHERE.includes(name));
  storage((kept) => kept.setItem(KEY, JSON.stringify({ at: Date.now(), typed })));
}

function restore() {
  const { at, typed } = storage((kept) => JSON.parse(kept.getItem(KEY))) ?? {};
  if (!(Date.now() - at < DAY)) return storage((kept) => kept.removeItem(KEY));
  for (const [name, value] of typed) if (form.elements[name]) form.elements[name].value = value;
  if (text.value) line.textContent = line.dataset.kept;
}

function count() {
  counter.textContent = counter.dataset.count.replace("#", [...text.value.trim().normalize()].length);
}

async function go() {
  while (going) {
    try {
      await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout?.(2e4) });
      break;
    } catch {
      line.textContent = line.dataset.lost;
      await new Promise((again) => { addEventListener("online", again, { once: true }); setTimeout(again, 1e4); });
    }
  }
  if (!going) return;
  step ??= form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: "step" }));
  step.value = going;
  form.submit();
}

form.addEventListener("input", () => { keep(); count(); });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  keep();
  if (going) return;
  going = event.submitter?.value ?? "check";
  go();
});
addEventListener("pageshow", () => { going = false; step?.remove(); step = null; });
clear?.addEventListener("click", () => {
  going = false;
  for (const field of form.elements) {
    if (field.type === "radio") field.checked = false;
    else if (!/hidden|submit|button/.test(field.type)) field.value = "";
  }
  storage((kept) => kept.removeItem(KEY));
  count();
  line.textContent = line.dataset.gone;
});

if ("restore" in form.dataset) restore();
count();
counter.hidden = false;
if (clear) clear.hidden = false;
