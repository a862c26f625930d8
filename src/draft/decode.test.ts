import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LIMIT, checkSize, decodeArticle } from "./decode.ts";
import { InputError } from "./input-error.ts";

const FRENCH = "L’Autorité a infligé une amende de 34 M€ à l’éditeur, « dès jeudi ».\n";

describe("the text of an article's bytes", () => {
  it.each([
    ["UTF-8", utf8(FRENCH)],
    ["UTF-8 with a byte order mark", bytes([0xef, 0xbb, 0xbf], utf8(FRENCH))],
    ["UTF-16 LE with a mark", bytes([0xff, 0xfe], utf16(FRENCH))],
    ["UTF-16 BE with a mark", bytes([0xfe, 0xff], swap(utf16(FRENCH)))],
    ["UTF-16 LE without one", utf16(FRENCH)],
    ["UTF-16 BE without one", swap(utf16(FRENCH))],
    ["Windows-1252", windows1252(FRENCH)],
  ])("is read from %s", (_, given) => {
    expect(decodeArticle(given)).toBe(FRENCH);
  });

  it.each(["iso-8859-1", "ISO-8859-1", "latin1", "windows-1252", "us-ascii"])(
    "is read as Windows-1252 when the header says %s",
    (charset) => {
      expect(decodeArticle(windows1252(FRENCH), { charset })).toBe(FRENCH);
    },
  );

  it("is UTF-8 when it is valid UTF-8, whatever it is labelled", () => {
    expect(decodeArticle(utf8(FRENCH), { charset: "iso-8859-1" })).toBe(FRENCH);
    const page = `<meta charset="windows-1252"><p>${FRENCH}`;
    expect(decodeArticle(utf8(page))).toBe(page);
  });

  it("is GB18030 when the header or the page says so, and refused without a label", () => {
    // 滴滴 is fined: "滴滴出行被罚款" in GB18030.
    const chinese = [0xb5, 0xce, 0xb5, 0xce, 0xb3, 0xf6, 0xd0, 0xd0, 0xb1, 0xbb, 0xb7, 0xa3, 0xbf, 0xee];
    expect(decodeArticle(bytes(chinese), { charset: "gb18030" })).toBe("滴滴出行被罚款");
    expect(decodeArticle(bytes(utf8('<meta charset="gb2312">'), chinese))).toContain("滴滴出行被罚款");
    expect(refusal(bytes(chinese))).toBe("is in an encoding we cannot tell. Save the text as UTF-8, and give that.");
  });

  it("follows the header rather than the page, and the page rather than the guess", () => {
    const page = (charset: string) =>
      bytes(utf8(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`), [0xa4]);
    expect(decodeArticle(page("iso-8859-15"))).toMatch(/€$/);
    expect(decodeArticle(page("iso-8859-15"), { charset: "windows-1252" })).toMatch(/¤$/);
    expect(decodeArticle(bytes(utf8('<?xml version="1.0" encoding="ISO-8859-15"?>'), [0xa4]))).toMatch(/€$/);
  });

  it("takes no notice of a label that nobody knows, nor of one in a comment", () => {
    expect(decodeArticle(windows1252(FRENCH), { charset: "x-unheard-of" })).toBe(FRENCH);
    expect(decodeArticle(bytes(utf8('<!-- <meta charset="koi8-r"> -->'), windows1252("é")))).toMatch(/é$/);
  });

  it("keeps a page with a few broken characters, as a browser does", () => {
    expect(decodeArticle(bytes(utf8(`<html><p>${FRENCH}`), [0xe9], utf8("</p>")))).toContain("�</p>");
  });
});

describe("what is no text is refused", () => {
  const cases: [given: Uint8Array, message: string][] = [
    [bytes(), "is empty. Give the article's text, or its address."],
    [utf8(" \n\t\u00a0\ufeff"), "is blank. Give the article's text, or its address."],
    [utf8("%PDF-1.7\n"), "is a PDF, not a text. Copy the article's text into a .txt file, and give that."],
    [
      zip("word/document.xml"),
      "is a Word document (.docx), not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      zip("mimetypeapplication/vnd.oasis.opendocument.text"),
      "is an OpenDocument text (.odt), not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [zip("photo"), "is a ZIP archive, not a text. Copy the article's text into a .txt file, and give that."],
    [
      bytes(gzipSync(FRENCH)),
      "is a gzip archive, not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      bytes([0x89], utf8("PNG\r\n\u001a\n")),
      "is a PNG image, not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      bytes([0xff, 0xd8, 0xff, 0xe0]),
      "is a JPEG image, not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      utf8("<svg xmlns='x'><path/></svg>\n"),
      "is an SVG image, not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      utf8("{\\rtf1\\ansi Didi}"),
      "is an RTF document, not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      utf8("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=x\r\n"),
      "is a web archive (.mhtml), not a text. Copy the article's text into a .txt file, and give that.",
    ],
    [
      bytes([1, 0, 2, 0, 0, 0, 77]),
      "is not a text: it holds bytes that no text has. Give the article's text, saved as UTF-8.",
    ],
    [
      utf8("Didi\u0000Didi"),
      "is not a text: it holds bytes that no text has. Give the article's text, saved as UTF-8.",
    ],
    [
      utf8("\u0001\u0002Didi\u0003"),
      "is not a text: it holds bytes that no text has. Give the article's text, saved as UTF-8.",
    ],
    [
      bytes(utf8("Une première ligne.\nL’Autorité a infligé une am"), [0xe9], utf8("nde à l’éditeur.")),
      "is UTF-8 with broken characters, the first in line 2. Correct them, and save the text again as UTF-8.",
    ],
  ];
  it.each(cases.map(([given, message]) => ({ given, message })))("it $message", ({ given, message }) => {
    expect(refusal(given)).toBe(message);
  });

  it("though a text may speak of one", () => {
    for (const text of [
      "PK est un sigle.",
      "BMW a vendu 34 %.",
      "MZ, %PDF-1.7 et GIF sont des marques.",
      "RIFF et RAR",
    ])
      expect(decodeArticle(utf8(text))).toBe(text);
  });

  it("and so is what is longer than 5 MB, before it is read", () => {
    expect(() => checkSize(LIMIT)).not.toThrow();
    expect(() => checkSize(LIMIT + 1)).toThrow(
      new InputError("has 5.1 MB, and an article may have 5 MB at most. Give the text of one article."),
    );
    expect(refusal(new Uint8Array(LIMIT + 1))).toMatch(/^has 5\.1 MB/);
  });
});

function refusal(given: Uint8Array): string | undefined {
  try {
    decodeArticle(given);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
}

function bytes(...parts: (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return bytes(Buffer.from(text, "utf16le"));
}

function swap(given: Uint8Array): Uint8Array {
  return bytes(Buffer.from(given).swap16());
}

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { "€": 0x80, "’": 0x92 };
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0));
}

function zip(content: string): Uint8Array {
  return bytes(utf8("PK\u0003\u0004\u0014\u0000"), utf8(content));
}
