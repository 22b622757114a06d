import { crc32 } from 'node:zlib';

/** Words that stand in a picture file, by their keyword (`Title`, `Description`, `Source` …); null is left out. */
export type PngWords = Readonly<Record<string, string | null>>;

/** The px of a picture: its rows from the top, each a byte 0 (no filter) and then red, green and blue of each px, deflated (RFC 1950). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly deflated: Uint8Array;
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const INCH = 0.0254;

/**
 * A PNG with its resolution (pHYs) and words (iTXt, UTF-8) stated before its px, as the PNG specification has them (W3C, third edition, 5 and 11): a desk's program then places it at its real size.
 * Its px are three bytes of colour each, which every program takes as a picture to be worked on.
 */
export function pngFile({ width, height, deflated }: Pixels, { dpi, words }: { readonly dpi: number; readonly words: PngWords }): Uint8Array {
  const said = Object.entries(words).flatMap(([keyword, text]) => (text === null ? [] : [chunk('iTXt', international(keyword, text))]));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header(width, height)), chunk('pHYs', resolution(dpi)), ...said, chunk('IDAT', deflated), chunk('IEND', Buffer.alloc(0))]);
}

// Eight bits a channel, red, green and blue, and of compression, filters and interlacing what everybody has.
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 2, 0, 0, 0], 8);
  return data;
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

function chunk(kind: string, data: Uint8Array): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(kind, 4, 'latin1');
  framed.set(data, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
  return framed;
}
