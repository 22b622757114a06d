import { ChartError } from '../../errors.ts';
import type { Fault } from '../../errors.ts';
import { PRESETS } from '../../picture/preset.ts';
import { listed, suggest } from '../../table/suggest.ts';
import type { Authored } from './authored.ts';
import { lineOfText } from './authored.ts';
import { mergePatch } from './merge-patch.ts';
import { asArray, isNode } from './node.ts';
import type { Node } from './node.ts';

/**
 * The spec as its author wants it at a preset: what stands under the preset's name in `usermeta.presets` is a JSON Merge Patch of the whole spec, and its member `views` one of each view that it names, since
 * such a patch can replace a list and not change what is in it.
 *
 * @throws {ChartError} BAD_SPEC for presets and views that there are not, all at once.
 */
export function forPreset(authored: Authored, { name }: { readonly name: string }): Authored {
  const all = authored.spec.usermeta?.presets;
  if (all === undefined) return authored;
  const faults = faultsOf(authored, all);
  if (faults.length > 0) throw new ChartError(faults);
  const patch = all[name];
  if (!isNode(patch)) return authored;
  const { views, ...whole } = patch;
  const patched = mergePatch(authored.spec, whole) as Node;
  return { ...authored, spec: (isNode(views) ? withViews(patched, views) : patched) as unknown as Authored['spec'] };
}

function withViews(view: Node, patches: Node): Node {
  const held = Object.fromEntries(HOLDERS.flatMap((key) => (Array.isArray(view[key]) ? [[key, view[key].map((child) => (isNode(child) ? withViews(child, patches) : child))]] : [])));
  const whole = { ...view, ...held, ...(isNode(view['spec']) ? { spec: withViews(view['spec'], patches) } : {}) };
  const patch = patches[String(view['name'] ?? '')];
  return patch === undefined ? whole : (mergePatch(whole, patch) as Node);
}

const HOLDERS = ['layer', 'vconcat', 'hconcat', 'concat'] as const;

function faultsOf(authored: Authored, all: Readonly<Record<string, unknown>>): Fault[] {
  const presets = PRESETS.map(({ name }) => name);
  const strange = Object.keys(all).filter((name) => !presets.includes(name)).map((name) => unknown(authored, { what: `usermeta.presets has "${name}", which is no preset`, name, known: presets }));
  const lost = Object.entries(all).flatMap(([preset, patch]) => {
    const { views, ...whole } = isNode(patch) ? patch : {};
    const known = namesIn(mergePatch(authored.spec, whole));
    return (isNode(views) ? Object.keys(views) : []).filter((name) => !known.includes(name)).map((name) => unknown(authored, { what: `usermeta.presets.${preset}.views has "${name}", and no view is called so`, name, known }));
  });
  return [...strange, ...lost];
}

function namesIn(view: unknown): string[] {
  if (!isNode(view)) return [];
  return [...(typeof view['name'] === 'string' ? [view['name']] : []), ...[...HOLDERS, 'spec' as const].flatMap((key) => asArray(view[key]).flatMap(namesIn))];
}

function unknown(authored: Authored, { what, name, known }: { what: string; name: string; known: readonly string[] }): Fault {
  const meant = suggest(name, known);
  const line = lineOfText(authored, `"${name}"`);
  return { code: 'BAD_SPEC', what: `${what}; there ${known.length === 0 ? 'is none' : `are: ${listed(known)}`}`, ...(meant === null ? {} : { fix: `did you mean "${meant}"?` }), place: { file: authored.file, ...(line === undefined ? {} : { line }) } };
}
