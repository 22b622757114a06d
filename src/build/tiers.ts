import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';

/** Modules that are bundled into one file each, by the name of the file: its entries for a build, and the plugin that makes every other file of that build take them from there. */
export interface Tiers {
  readonly entries: Readonly<Record<string, string>>;
  readonly plugin: Plugin;
}

/** A module of a tier, and what it exports that is asked for outside of the tier; its number tells its names from those of the others. */
interface Member {
  readonly tier: string;
  readonly number: number;
  readonly names: readonly string[];
  /** Whether anybody imports it late. */
  readonly isLate: boolean;
}

type Members = ReadonlyMap<string, Member>;

/**
 * Tiers of the modules of a build: each of `roots` (files, or packages) and all that they import, but late, without what an earlier tier has. esbuild by itself makes a file of each set of modules that
 * the same entries reach, some forty for a library with as many late imports, and Node takes longer to find a file than to read it.
 */
export async function tiersOf(roots: Readonly<Record<string, readonly string[]>>, options: BuildOptions): Promise<Tiers> {
  const { metafile: { inputs, outputs } } = await build({ ...options, metafile: true, write: false });
  const tierOf = new Map<string, string>();
  for (const [tier, names] of Object.entries(roots)) {
    for (const file of reached(inputs, filesOf(names, inputs))) if (!tierOf.has(file)) tierOf.set(file, tier);
  }
  const began = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const imported = Object.entries(inputs).flatMap(([file, { imports }]) => imports.map(({ path, kind }) => ({ path, isLate: kind === 'dynamic-import', isOwn: tierOf.get(path) === tierOf.get(file) })));
  const outside = imported.filter(({ isLate, isOwn }) => isLate || !isOwn).map(({ path }) => path);
  const late = new Set(imported.filter(({ isLate }) => isLate).map(({ path }) => path));
  const asked = [...new Set([...began, ...outside])].filter((file) => tierOf.has(file)).sort();
  const names = await exportsOf(asked, options);
  const members = new Map([...tierOf].map(([file, tier]): [string, Member] => [file, { tier, number: asked.indexOf(file), names: names.get(file) ?? [], isLate: late.has(file) }]));
  return { entries: Object.fromEntries(Object.keys(roots).map((tier) => [tier, `tier:${tier}`])), plugin: pluginOf(members) };
}

type Inputs = Metafile['inputs'];

/** Packages are found by those who import them. */
function filesOf(names: readonly string[], inputs: Inputs): string[] {
  const imports = Object.values(inputs).flatMap((input) => input.imports);
  return names.map((name) => (inputs[name] === undefined ? (imports.find(({ original }) => original === name)?.path ?? name) : name));
}

/** The files, and all that they import at once. */
function reached(inputs: Inputs, roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || inputs[file] === undefined) return;
    found.add(file);
    for (const { path, kind } of inputs[file].imports) if (kind !== 'dynamic-import') visit(path);
  };
  for (const root of roots) visit(root);
  return found;
}

async function exportsOf(files: readonly string[], options: BuildOptions): Promise<Map<string, readonly string[]>> {
  const { metafile } = await build({ ...options, entryPoints: Object.fromEntries(files.map((file, i) => [String(i), file])), metafile: true, write: false });
  return new Map(Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => (entryPoint === undefined ? [] : [[entryPoint, exports] as const])));
}

/** As esbuild names the files of a build. */
const nameOf = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/');

function pluginOf(members: Members): Plugin {
  return {
    name: 'tiers',
    setup: (build) => {
      build.onResolve({ filter: /^tier:/ }, ({ path }) => ({ path: path.slice('tier:'.length), namespace: 'tier' }));
      build.onLoad({ filter: /.*/, namespace: 'tier' }, ({ path: tier }) => ({ contents: [...members].filter(([, each]) => each.tier === tier).flatMap(linesOf).join('\n'), resolveDir: process.cwd() }));
      build.onResolve({ filter: /^[^:]*$/, namespace: 'file' }, (asked) => behindDoor(asked, build, members));
      // A module of a tier, as the files outside of it see it.
      build.onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => ({ contents: doorOf(members.get(path) as Member) }));
      build.onResolve({ filter: /.*/, namespace: 'door' }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Whatever a file imports of another tier, and whatever anybody imports late of any, is found in the tier's file. */
async function behindDoor({ path, importer, kind, resolveDir, pluginData }: OnResolveArgs, build: PluginBuild, members: Members): Promise<OnResolveResult | undefined> {
  if (pluginData === 'asked') return undefined;
  const real = await build.resolve(path, { importer, kind, resolveDir, namespace: 'file', pluginData: 'asked' });
  const member = real.external || real.errors.length > 0 ? undefined : members.get(nameOf(real.path));
  const isOwn = member?.tier === members.get(nameOf(importer))?.tier && kind !== 'dynamic-import';
  if (member === undefined || isOwn) return undefined;
  // A door would be a file of its own: `late.ts` takes the module out of its tier.
  if (kind === 'dynamic-import') return { path: `./${member.tier}.js#${wholeIn(member)}`, external: true };
  // A door for each who asks: one for all would be a file of its own too, and there would be dozens.
  return { path: nameOf(real.path), suffix: `?${nameOf(importer)}`, namespace: 'door' };
}

const inTier = (name: string, { number }: Member): string => `${name}_${number}`;
const wholeIn = ({ number }: Member): string => `all_${number}`;

/** What the file of a tier says of one of its modules: each of its names, and all of them together where it is asked for late. */
function linesOf([file, member]: readonly [string, Member]): string[] {
  const from = JSON.stringify(resolve(file));
  if (member.names.length === 0) return [];
  return [`export { ${member.names.map((name) => `${name} as ${inTier(name, member)}`).join(', ')} } from ${from};`, ...(member.isLate ? [`export * as ${wholeIn(member)} from ${from};`] : [])];
}

function doorOf(member: Member): string {
  return `export { ${member.names.map((name) => `${inTier(name, member)} as ${name}`).join(', ')} } from './${member.tier}.js';`;
}
