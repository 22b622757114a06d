import { companion } from '../../table/column.ts';
import type { PageContext } from './context.ts';
import { trusted } from './html.ts';
import type { Html } from './html.ts';

/** The page for search engines of data sets: schema.org `Dataset` (https://schema.org/Dataset), as a script that is data and never runs. */
export function jsonLd(context: PageContext): Html {
  const { gathered: { notebook: { title, dek = '', lang } }, used } = context;
  const measured = used.flatMap(({ table }) => [...table.columns].filter(([name]) => table.columns.has(companion(name, 'type'))).map(([, { label, unit }]) => ({ '@type': 'PropertyValue', name: label, unitText: unit })));
  const data = {
    '@context': 'https://schema.org', '@type': 'Dataset', name: title, description: dek === '' ? title : dek, inLanguage: lang,
    variableMeasured: [...new Map(measured.map((each) => [JSON.stringify(each), each])).values()],
  };
  return trusted(`<script type="application/ld+json">${inScript(JSON.stringify(data))}</script>`);
}

/** JSON that ends no script and opens no comment in one, whatever its texts hold. */
function inScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
