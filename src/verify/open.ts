/**
 * Part of every sealed briefing: fetches the code that verifies a text when the reader opens the place for it, or drags a file there. Until that
 * is there, or where it cannot be had, what stands in that place says how to do without.
 */
const details = document.querySelector("#verify details") as HTMLDetailsElement;
details.ontoggle = () => import("./view.ts");
details.ondragenter = () => (details.open = true);

export {};
