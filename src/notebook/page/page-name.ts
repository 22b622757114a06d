import { basename } from 'node:path';
import type { Notebook } from '../notebook.ts';

/** The name of a notebook's page: that of its file, with the language where there are several editions: `el-salvador.en.html`. */
export function pageName({ file, lang, languages = [lang] }: Pick<Notebook, 'file' | 'lang' | 'languages'>): string {
  return `${basename(file).replace(/\.[cm]?[jt]s$/u, '')}${languages.length > 1 ? `.${lang}` : ''}.html`;
}
