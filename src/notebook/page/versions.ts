import { version, versionOf } from '../../store/version.ts';

/** What the page was made with: cifras and the renderers of charts. Node is left out, for the page is the same on all that are supported. */
export function versions(): string[] {
  return [`cifras ${version()}`, ...['vega-lite', 'vega', 'arquero'].map((name) => `${name} ${versionOf(name) ?? '?'}`)];
}
