/**
 * What a writer gave cannot be read as an article.
 *
 * The message is one or two sentences: what was found, what is needed, and what to do next. Its subject, the name of the file or the address,
 * is left to the command: "is a PDF, not a text. Copy the article's text into a .txt file, and give that."
 */
export class InputError extends Error {
  override readonly name = "InputError";
}
