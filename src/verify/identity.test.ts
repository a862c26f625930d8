import { expect, it } from "vitest";
import { digestFile } from "../model/seals.ts";
import { findIdentity } from "./identity.ts";

const digest = (text: string) => digestFile(new TextEncoder().encode(text));

it.each([
  ["as it stands", "é\nb\n", "é\nb\n", []],
  ["but for its last line end", "é\nb\n", "é\nb", ["final-line-end"]],
  ["but for a last line end too many", "é\nb", "é\nb\n\n", ["no-final-line-end"]],
  ["but for line ends of Windows", "é\r\nb\r\n", "é\nb\n", ["crlf"]],
  ["but for line ends of Unix", "é\nb\n", "é\r\nb\r\n", ["lf"]],
  ["but for its byte order mark", "\uFEFFé\nb", "é\nb", ["mark"]],
  ["but for its accents", "é\nb", "e\u0301\nb", ["composed"]],
  ["but for all of it", "\uFEFFé\r\nb\r\n", "e\u0301\nb", ["composed", "crlf", "final-line-end", "mark"]],
  ["in no way", "é\nb", "é\nc", undefined],
])("a pasted text is the file that was read %s", (_, read, pasted, changes) => {
  expect(findIdentity(digest(read), pasted)).toEqual(changes);
});

it("a file is, byte for byte, or in its encoding", () => {
  expect(findIdentity(digest("é\n"), "é\n", new TextEncoder().encode("é\n"))).toEqual([]);
  expect(findIdentity(digest("é\n"), "é\n", Uint8Array.of(0xe9, 10))).toEqual(["utf-8"]);
});
