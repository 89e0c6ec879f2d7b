// The story has arrived: forget the draft, and help to keep the link.
try {
  for (const key of Object.keys(localStorage)) if (key.startsWith("carelore-draft")) localStorage.removeItem(key);
} catch { /* there was none */ }
history.replaceState(null, "", location.pathname);
const copy = document.querySelector("[data-copy]"), print = document.querySelector("[data-print]");
if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector("[data-link]").href);
    copy.textContent = copy.dataset.copy;
  });
}
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
