import { resolve } from 'node:path';

interface File {
  readonly path: string;
  readonly text: string;
}

/** How esbuild writes an import that is made late: of a file or a package, or of what is only known then, which is a whole address. */
const LATE = /(?<![.\w$])import\((?:"([^"]+)"\))?/gu;
/** A name that no file has for anything else. */
const NAME = '$late';

/**
 * The files with everything that they import late imported by one small file, `late.js`: tsx maps a module that holds an import of that kind letter by letter, which takes longer than to
 * load it. The files all stand in one folder.
 */
export function gathered(files: readonly File[], folder: string): File[] {
  const names = new Set<string>();
  const rewritten = files.map(({ path, text }) => {
    const calls = text.replace(LATE, (_, name: string | undefined) => {
      if (name === undefined) return `${NAME}.any(`;
      names.add(name);
      return `${NAME}[${JSON.stringify(name)}]()`;
    });
    if (calls !== text && text.includes(NAME)) throw new Error(`${path} has a ${NAME} of its own`);
    const [, shebang = '', rest = ''] = /^(#!.*\n)?([\s\S]*)$/u.exec(calls) ?? [];
    return { path, text: calls === text ? text : `${shebang}import { ${NAME} } from './late.js';\n${rest}` };
  });
  const lines = [...names].sort().map((name) => `  ${JSON.stringify(name)}: () => ${imported(name)},\n`);
  return [...rewritten, { path: resolve(folder, 'late.js'), text: `export const ${NAME} = {\n  any: (address) => import(address),\n${lines.join('')}};\n` }];
}

/** A module of a tier is one of the names of its file, behind a `#`. */
function imported(name: string): string {
  const [file = '', member] = name.split('#');
  return `import(${JSON.stringify(file)})${member === undefined ? '' : `.then((tier) => tier.${member})`}`;
}
