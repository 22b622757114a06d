import { styleText } from 'node:util';

/** What stands in the way of colour or asks for it, and the stream that it is for. */
export interface Setting {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

export type Hue = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** Colours a text, or leaves it as it is. */
export type Paint = (hue: Hue, text: string) => string;

/**
 * Colour only on a terminal: none where NO_COLOR is set to anything (https://no-color.org) or the terminal is dumb, and everywhere where FORCE_COLOR is set to
 * anything but 0 or nothing (as Node reads it). NO_COLOR has the last word.
 */
export function paintFor({ env, isTTY }: Setting): Paint {
  const forced = env['FORCE_COLOR'];
  const isAsked = forced === undefined ? isTTY && env['TERM'] !== 'dumb' : forced !== '0' && forced !== 'false';
  const isColoured = isAsked && (env['NO_COLOR'] ?? '') === '';
  return isColoured ? (hue, text) => styleText(hue, text) : (_, text) => text;
}
