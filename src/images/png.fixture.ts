import { inflateSync } from "node:zlib";

/** A PNG as `encodePng` writes it, to look at: its size, and the colour at a place as "#fbfaf6". */
export function readPng(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at))
    chunks.set(buffer.toString("latin1", at + 4, at + 8), buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at)));
  const chunk = (type: string) => chunks.get(type) ?? Buffer.alloc(0);
  const [width, height] = [chunk("IHDR").readUInt32BE(0), chunk("IHDR").readUInt32BE(4)];
  const rows = inflateSync(chunk("IDAT"));
  const colour = (x: number, y: number) => {
    const entry = (rows[y * (width + 1) + 1 + x] ?? 0) * 3;
    return `#${chunk("PLTE").toString("hex", entry, entry + 3)}`;
  };
  return { width, height, colour };
}

/** The colours in a part of a picture, its right and lower edge left out. */
export function listColours(bytes: Uint8Array, [left, top, right, bottom]: readonly [number, number, number, number]) {
  const { colour } = readPng(bytes);
  const found = new Set<string>();
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) found.add(colour(x, y));
  return [...found].sort();
}
