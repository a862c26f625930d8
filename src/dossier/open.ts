/** Part of the dossier page: fetches the code that puts a dossier together when the address asks for one. */
if (location.search) {
  const status = document.getElementById("dossier-status");
  import("./client.ts").catch(() => {
    // The reader has gone offline since the page was loaded.
    if (status) status.textContent = status.dataset["failed"] ?? "";
  });
}

export {};
