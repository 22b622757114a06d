import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { project } from '../support/project.ts';

const newsroom = project([]);
newsroom.write('data/beds.csv', 'town,beds\nEsperanza,40\nLas Lomas,12\n');
newsroom.write('pipelines/beds.ts', `import { chart, count, load, notebook, pipeline, text } from 'cifras';
const beds = pipeline('beds', load.csv(new URL('../data/beds.csv', import.meta.url), { town: text({ en: 'Town', es: 'Localidad' }), beds: count({ en: 'beds', es: 'camas' }, { label: { en: 'Beds', es: 'Camas' } }) }));
export default await notebook(import.meta, { title: { en: 'Beds', es: 'Camas' } }, chart(beds, new URL('../charts/beds.vl.json', import.meta.url)));
`);
const drawn = (spanish: string): void => newsroom.write('charts/beds.vl.json', JSON.stringify({
  usermeta: { words: { en: { title: 'Beds differ', subtitle: 'Beds by town', alt: 'Bars.' }, es: { title: spanish, subtitle: 'Camas por localidad', alt: 'Barras.' } } },
  data: { name: 'table' }, mark: 'bar', encoding: { x: { field: 'beds', type: 'quantitative' }, y: { field: 'town', type: 'nominal' } },
}));

test('a chart that holds in one language and not in the other is told, and a run draws the first alone', async () => {
  drawn("Esperanza tiene {[town='Esperanza'].beds} camas");
  const held = await newsroom.cifras('check', '--store', 'none');
  assert.is(held.code, 0, held.err);
  drawn("Esperanza tiene {[town='Esperansa'].beds} camas");
  const { code, out, err } = await newsroom.cifras('check', '--store', 'none');
  assert.equal([code, out], [1, '']);
  assert.match(err, /^✗ charts\/beds\.vl\.json.*Esperansa/mu);
  assert.is(err.match(/^✗/gmu)?.length, 1);
  assert.is((await newsroom.cifras('run', '--store', 'none')).code, 0);
});

test.run();
