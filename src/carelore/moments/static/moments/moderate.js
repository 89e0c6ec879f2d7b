// A key for each act of the moderation desk. Everything here can be done without it.

const store = "carelore.keys";
const toggle = document.querySelector("[data-keys]");
let on = recall() !== "off";

function recall() {
  try { return localStorage.getItem(store); } catch { return null; }
}

function show() {
  toggle.hidden = false;
  toggle.textContent = on ? toggle.dataset.off : toggle.dataset.on;
}

function isWriting(element) {
  return Boolean(element?.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"));
}

/** Opens what a summary hides and moves the focus to its first field; presses anything else. */
function act(element) {
  if (element.tagName !== "SUMMARY") return element.click();
  const details = element.parentElement;
  details.open = !details.open;
  const field = details.open && details.querySelector("textarea, select, input:not([type=hidden])");
  (field || element).focus();
}

/** The selected words of the story and where they start, in code points, as the server counts. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const story = document.querySelector("[data-words]");
  if (!story?.contains(range.commonAncestorContainer)) return null;
  const words = selection.toString().trim();
  const piece = range.startContainer.parentElement?.closest("[data-start]");
  if (!words || !piece) return words ? { words, start: "" } : null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const skipped = range.toString().length - range.toString().trimStart().length;
  return { words, start: Number(piece.dataset.start) + [...before.toString()].length + skipped };
}

function takeOut(summary) {
  const form = document.querySelector("[data-take]");
  const found = selected();
  // Nothing is selected: the first of what must go.
  const must = document.querySelector(".finds mark.must");
  if (!found) return must ? must.closest("form").requestSubmit() : act(summary);
  form.elements.words.value = found.words;
  form.elements.start.value = found.start;
  form.requestSubmit();
}

const themes = document.querySelector("[data-themes]");
const boxes = [...(themes?.querySelectorAll("[type=checkbox]") ?? [])];
const isTicked = () => boxes.some((box) => box.checked !== box.defaultChecked);

/** Whoever ticks principles and goes on means them. Resolves to false where they could not be kept. */
async function keepTicks() {
  try {
    const answer = await fetch(themes.action, { method: "POST", body: new FormData(themes), redirect: "manual" });
    if (answer.type !== "opaqueredirect") return false;
    for (const box of boxes) box.defaultChecked = box.checked;
    return true;
  } catch { return false; }
}

/** First the ticks, then what was wanted; where they could not be kept, the page of their form says why. */
async function afterTicks(event, goOn) {
  if (!isTicked() || event.defaultPrevented) return;
  event.preventDefault();
  if (await keepTicks()) goOn();
  else themes.requestSubmit();
}

addEventListener("submit", (event) => {
  const { target, submitter } = event;
  if (target !== themes && target.method === "post") afterTicks(event, () => target.requestSubmit(submitter));
});

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link && plain) afterTicks(event, () => location.assign(link.href));
});

/** Escape folds away what is written in; the words stay in it. */
function fold(event) {
  const open = event.target.closest?.(".sheet details[open]");
  if (!open) return;
  open.open = false;
  open.querySelector("summary").focus();
}

addEventListener("keydown", (event) => {
  if (on && event.key === "Escape" && !event.isComposing && !event.defaultPrevented) return fold(event);
  const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing);
  if (!plain || event.defaultPrevented || isWriting(event.target)) return;
  const key = event.key.toLowerCase();
  if (!on && key !== "?") return;
  const element = key.length === 1 && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!element || !element.getClientRects().length) return;
  event.preventDefault();
  if (key === "x") takeOut(element);
  else act(element);
});

// Words typed by hand are looked for everywhere, not at the place of an earlier selection.
document.querySelector("[data-take]")?.elements.words.addEventListener("input", (event) => {
  event.target.form.elements.start.value = "";
});

if (toggle) {
  show();
  toggle.addEventListener("click", () => {
    on = !on;
    try { localStorage.setItem(store, on ? "on" : "off"); } catch { /* The choice then holds for this page. */ }
    show();
  });
}
