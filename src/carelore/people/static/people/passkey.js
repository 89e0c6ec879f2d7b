// Passkeys: shows the button where the browser knows them, asks the device, and sends its answer with the form.
const form = document.querySelector("[data-passkey]");
const button = form.querySelector("[data-passkey-go]");
const fault = form.querySelector("[data-passkey-fault]");

const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function asked({ publicKey: wish }) {
  const withBytes = (list) => list?.map((each) => ({ ...each, id: toBytes(each.id) }));
  return {
    ...wish,
    challenge: toBytes(wish.challenge),
    ...(wish.user && { user: { ...wish.user, id: toBytes(wish.user.id) } }),
    ...(wish.allowCredentials && { allowCredentials: withBytes(wish.allowCredentials) }),
    ...(wish.excludeCredentials && { excludeCredentials: withBytes(wish.excludeCredentials) }),
  };
}

function answered(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

async function options() {
  if (form.dataset.passkey !== "ask") return JSON.parse(document.getElementById("passkey-options").textContent);
  const answer = await fetch(form.action, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

async function go() {
  fault.hidden = true;
  button.disabled = true;
  try {
    const given = await options();
    let credential;
    if (form.dataset.passkey === "create") {
      const publicKey = asked(given.creation_options);
      publicKey.authenticatorSelection = {
        ...publicKey.authenticatorSelection,
        residentKey: "required",
        requireResidentKey: true,
        userVerification: "required",
      };
      credential = await navigator.credentials.create({ publicKey });
    } else {
      credential = await navigator.credentials.get({ publicKey: asked(given.request_options) });
    }
    form.elements.credential.value = JSON.stringify(answered(credential));
    form.submit();
  } catch {
    fault.hidden = false;
    button.disabled = false;
  }
}

if (window.PublicKeyCredential) {
  form.querySelector("[data-passkey-missing]").hidden = true;
  button.hidden = false;
  button.addEventListener("click", go);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
}
