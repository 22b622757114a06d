/** The bytes 0x80 to 0x9F of windows-1252, as the WHATWG Encoding Standard has them. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** windows-1252 by hand: the decoder of many Nodes (20.18.3 and later of 20, 22.13, 24.0) takes it for Latin-1 (nodejs/node issue 56542), and would read the same file otherwise than the next. */
export function western(bytes: Buffer): Buffer {
  const codes = Array.from({ length: 128 }, (_, i) => Buffer.from(i < 32 ? (UPPER[i] ?? '') : String.fromCharCode(128 + i)));
  let size = 0;
  for (const byte of bytes) size += byte < 0x80 ? 1 : (codes[byte - 0x80]?.length ?? 0);
  const utf8 = Buffer.allocUnsafe(size);
  let to = 0;
  for (const byte of bytes) {
    if (byte < 0x80) utf8[to++] = byte;
    else for (const each of codes[byte - 0x80] ?? []) utf8[to++] = each;
  }
  return utf8;
}

/** A word of windows-1252 as Mac OS would have meant its bytes: `Mart’nez` is `Martínez`. Signs that windows-1252 lacks stay. */
export function asMac(word: string): string {
  return [...word].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const byte = UPPER.includes(sign) ? UPPER.indexOf(sign) + 0x80 : code;
    return byte < 0x80 || byte > 0xff ? sign : new TextDecoder('macintosh').decode(Uint8Array.of(byte));
  }).join('');
}

/** Letters of Spanish in DOS (code pages 437 and 850), by what their bytes are in windows-1252. */
const DOS = new Map(Object.entries({ '\u00A0': 'á', '‚': 'é', '¡': 'í', '¢': 'ó', '£': 'ú', '¤': 'ñ', '¥': 'Ñ', µ: 'Á' }));

/** Capitals of Spanish in code page 850, which are small letters of windows-1252, or a capital that Spanish has not. */
const CAPITALS = new Map(Object.entries({ é: 'Ú', à: 'Ó', Ö: 'Í' }));

/** A text of windows-1252 as it would read from DOS, as far as it has such letters. */
export function asDos(text: string): string {
  const capital = text.replace(/(?<=\p{Lu})[éàÖ]|[éàÖ](?=\p{Lu})/gu, (sign) => CAPITALS.get(sign) ?? sign);
  return [...capital].map((sign) => DOS.get(sign) ?? sign).join('');
}
