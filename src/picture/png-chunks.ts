/** Words that stand in a picture file, by their keyword (`Title`, `Description`, `Source` …); null is left out. */
export type PngWords = Readonly<Record<string, string | null>>;

/** Where the first chunk of every PNG, IHDR, ends: 8 bytes of signature, and 13 of data with 12 around them. */
const HEADER = 33;
const INCH = 0.0254;

/**
 * A PNG with its resolution (pHYs) and words (iTXt, UTF-8) stated after its header, as the PNG specification has them
 * (W3C, third edition, 11.3): a desk's program then places it at its real size.
 */
export function withChunks(png: Uint8Array, { dpi, words }: { readonly dpi: number; readonly words: PngWords }): Uint8Array {
  const said = Object.entries(words).flatMap(([keyword, text]) => (text === null ? [] : [chunk('iTXt', international(keyword, text))]));
  return Buffer.concat([png.subarray(0, HEADER), chunk('pHYs', resolution(dpi)), ...said, png.subarray(HEADER)]);
}

function resolution(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dpi / INCH);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return data;
}

// Keyword, end, not compressed (two bytes), no language and no translated keyword (an end each), text.
function international(keyword: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from([0, 0, 0, 0, 0]), Buffer.from(text, 'utf8')]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

// The sum of PNG's annex D, bit by bit: node:zlib has one from Node 22 on only, and these are a few hundred bytes.
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
