// A form that needs a passkey asks the browser for one when it is sent, and takes the answer along.
// Whatever goes wrong, it is sent without an answer: the page that comes back says what to do.
document.querySelectorAll('form[data-passkey]').forEach((form) => {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const options = JSON.parse(form.dataset.options);
    try {
      const key =
        form.dataset.passkey === 'make'
          ? await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
            })
          : await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
            });
      form.elements.credential.value = JSON.stringify(key.toJSON());
    } finally {
      form.submit();
    }
  });
});
