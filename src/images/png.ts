import { crc32, deflateSync } from "node:zlib";

/**
 * A PNG of at most 256 colours, with a palette: text on paper weighs a third of what it does in full colour. `pixels` are RGBA, opaque, row by row.
 * Throws when there are more colours. https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const source = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  // Each row begins with its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = source.getUint32((y * width + x) * 4) >>> 8;
      const index = palette.get(colour) ?? palette.size;
      if (index === palette.size) palette.set(colour, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  if (palette.size > 256) throw new Error(`A picture has ${String(palette.size)} colours, more than a palette's 256.`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    encodeChunk("IHDR", header),
    encodeChunk("PLTE", colours),
    encodeChunk("IDAT", deflateSync(rows)),
    encodeChunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Whether the bytes are a PNG of that size, from its signature to its end, no chunk of it damaged. */
export function isWholePng(bytes: Uint8Array, width: number, height: number): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, 8).equals(SIGNATURE)) return false;
  for (let at = 8; at + 12 <= buffer.length;) {
    const end = at + 12 + buffer.readUInt32BE(at);
    if (end > buffer.length || buffer.readUInt32BE(end - 4) !== crc32(buffer.subarray(at + 4, end - 4))) return false;
    const type = buffer.toString("latin1", at + 4, at + 8);
    if (at === 8) {
      const isSize = type === "IHDR" && buffer.readUInt32BE(16) === width && buffer.readUInt32BE(20) === height;
      if (!isSize) return false;
    }
    if (type === "IEND") return end === buffer.length;
    at = end;
  }
  return false;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The colour type "indexed". */
const PALETTE = 3;

/** Length, type, data, checksum of type and data. */
function encodeChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
