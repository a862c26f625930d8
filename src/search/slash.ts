/** The switch on the About page for the shortcut of a single character. Storage may be closed to us; then there is nothing to switch. */
const slash = document.querySelector<HTMLInputElement>("#slash");
try {
  if (slash) {
    slash.checked = localStorage["slash"] !== "off";
    slash.disabled = false;
    slash.addEventListener("change", () => {
      localStorage["slash"] = slash.checked ? "on" : "off";
    });
  }
} catch {
  slash?.remove();
}

export {};
