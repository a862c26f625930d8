/**
 * What kind of file begins with these bytes, if it is one that holds no plain text, with its article: "a PDF", "a Word document (.docx)".
 * Undefined for text, and for what is not recognised.
 */
export function findFileKind(bytes: Uint8Array): string | undefined {
  const start = readLatin(bytes, 0, 1024);
  const kind = SIGNATURES.find(([mark]) => (typeof mark === "string" ? start.startsWith(mark) : mark.test(start)))?.[1];
  if (kind === ARCHIVE) return findPackageKind(bytes, start);
  // A page may begin with a drawing; a file that ends with it, too, is one.
  if (SVG_START.test(start) && /<\/svg>\s*$/i.test(readLatin(bytes, -64, bytes.length))) return "an SVG image";
  return kind;
}

/** Bytes as characters of the same numbers; offsets as in `slice`. */
export function readLatin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
  return text;
}

/** Office documents and books are ZIP archives; the names of their parts tell which. */
function findPackageKind(bytes: Uint8Array, start: string): string {
  const names = start + readLatin(bytes, 1024, 65_536) + readLatin(bytes, -65_536, bytes.length);
  return PACKAGES.find(([part]) => names.includes(part))?.[1] ?? ARCHIVE;
}

const ARCHIVE = "a ZIP archive";

const PACKAGES: readonly (readonly [part: string, kind: string])[] = [
  ["application/epub+zip", "an EPUB book"],
  ["application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"],
  ["application/vnd.oasis.opendocument", "an OpenDocument file"],
  ["word/document", "a Word document (.docx)"],
  ["xl/workbook", "an Excel workbook (.xlsx)"],
  ["ppt/presentation", "a PowerPoint presentation (.pptx)"],
  ["Index/Document.iwa", "a Pages document"],
];

/** A string stands at the file's very beginning. */
const SIGNATURES: readonly (readonly [mark: string | RegExp, kind: string])[] = [
  [/^(?:\xEF\xBB\xBF)?\s*%PDF-\d/, "a PDF"],
  [/^(?:\xEF\xBB\xBF)?\s*%!PS/, "a PostScript file"],
  [/^(?:\xEF\xBB\xBF)?\s*\{\\rtf\d/, "an RTF document"],
  ["PK\x03\x04", ARCHIVE],
  ["PK\x05\x06", ARCHIVE],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office document (.doc)"],
  ["\x1F\x8B", "a gzip archive"],
  [/^BZh\d1AY&SY/, "a bzip2 archive"],
  ["\xFD7zXZ\0", "an xz archive"],
  ["\x28\xB5\x2F\xFD", "a zstd archive"],
  ["7z\xBC\xAF\x27\x1C", "a 7z archive"],
  ["Rar!\x1A\x07", "a RAR archive"],
  [/^[\s\S]{257}ustar/, "a tar archive"],
  ["\x89PNG\r\n\x1A\n", "a PNG image"],
  ["\xFF\xD8\xFF", "a JPEG image"],
  [/^GIF8[79]a/, "a GIF image"],
  [/^RIFF[\s\S]{4}WEBP/, "a WebP image"],
  ["II\x2A\0", "a TIFF image"],
  ["MM\0\x2A", "a TIFF image"],
  [/^BM[\s\S]{4}\0{4}/, "a BMP image"],
  ["\0\0\x01\0", "an icon"],
  [/^\0{3}[\s\S]ftyp(?:hei[cx]|mif1|msf1)/, "a HEIC image"],
  [/^\0{3}[\s\S]ftypavif/, "an AVIF image"],
  [/^\0{3}[\s\S]ftyp/, "a video"],
  ["\x1A\x45\xDF\xA3", "a video"],
  ["ID3\x02", "a sound recording"],
  ["ID3\x03", "a sound recording"],
  ["ID3\x04", "a sound recording"],
  ["OggS\0", "a sound recording"],
  [/^RIFF[\s\S]{4}WAVE/, "a sound recording"],
  ["bplist00", "a Safari web archive"],
  ["SQLite format 3\0", "a database"],
  ["\x7FELF", "a program"],
  [
    /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}Content-Type:\s*multipart\/related/i,
    "a web archive (.mhtml)",
  ],
];

const SVG_START =
  /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;
