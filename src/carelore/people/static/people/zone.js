// Tells the form which time zone the browser is set to: filled in where the field is hidden, offered where it is chosen.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const field = document.querySelector("[data-zone]");
if (zone && field?.type === "hidden") {
  field.value ||= zone;
} else if (zone && field && field.value !== zone && [...field.options].some((option) => option.value === zone)) {
  const offer = document.getElementById("zone-guess");
  const button = offer.querySelector("[data-use-zone]");
  button.textContent = zone.replaceAll("_", " ");
  button.addEventListener("click", () => {
    field.value = zone;
    offer.hidden = true;
    field.focus();
  });
  field.parentElement.append(offer);
  offer.hidden = false;
}
