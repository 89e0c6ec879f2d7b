// A screen that runs for weeks. It asks for the next story and swaps the parts in place: nothing flashes, nothing piles
// up, and when the network or the server is away the last story stays. What nobody can confirm does not stay for ever:
// its author may have taken it back meanwhile.
const CONFIRMED = 10 * 60_000, PATIENCE = 10_000, FADE = 600;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const hold = document.querySelector("[data-hold]"), on = document.querySelector("[data-on]");
const words = { stay: hold.textContent, go: hold.dataset.hold };
let held = false, heard = Date.now(), timer = 0, turning = false;

const part = (name, within = document) => within.querySelector(`[data-part="${name}"]`);
const files = (within) => [...within.querySelectorAll("link[rel=stylesheet], script[src]")].map((each) => each.getAttribute("href") ?? each.getAttribute("src")).join();

async function fetched(address) {
  const answer = await fetch(address, { credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || !part("story", page)) throw new Error(answer.status);
  return page;
}

async function show(page, address) {
  if (files(page) !== files(document)) return location.replace(address); // Carelore was upgraded
  const old = part("story"), fresh = document.adoptNode(part("story", page));
  if (old.innerHTML !== fresh.innerHTML && !still.matches) {
    old.classList.add("going");
    await new Promise((done) => setTimeout(done, FADE));
    fresh.classList.add("going");
    setTimeout(() => fresh.classList.remove("going"), 50);
  }
  old.replaceWith(fresh);
  for (const name of ["head", "ask"]) {
    const was = part(name), is = part(name, page);
    if (was && is && was.outerHTML !== is.outerHTML) was.replaceWith(document.adoptNode(is));
  }
  hold.href = `${fresh.dataset.here}&hold=1`;
  on.href = fresh.dataset.next;
}

function alone() {
  const story = part("story");
  if (Date.now() - heard > CONFIRMED && !story.dataset.alone) {
    story.replaceChildren(document.querySelector("[data-alone]").content.cloneNode(true));
    story.dataset.alone = "yes";
  }
}

// The next story; while it is held, the same one again, should it be gone.
async function turn(onward = !held) {
  if (turning) return;
  turning = true;
  clearTimeout(timer);
  const { next, here } = part("story").dataset, address = onward ? next : here;
  try {
    await show(await fetched(address), address);
    heard = Date.now();
  } catch { alone(); }
  turning = false;
  timer = setTimeout(() => turn(), part("story").dataset.seconds * 1000);
}

hold.addEventListener("click", (event) => {
  event.preventDefault();
  held = !held;
  hold.textContent = held ? words.go : words.stay;
});
on.addEventListener("click", (event) => {
  event.preventDefault();
  turn(true);
});
timer = setTimeout(() => turn(), part("story").dataset.seconds * 1000);
addEventListener("online", () => turn());

async function wake() {
  try {
    if (document.visibilityState === "visible") await navigator.wakeLock?.request("screen");
  } catch { /* the screen's own settings decide */ }
}
document.addEventListener("visibilitychange", wake);
wake();
