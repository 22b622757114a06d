import { test } from 'uvu';
import * as assert from 'uvu/assert';
import fc from 'fast-check';
import { pathFault, slugOf } from '../../src/write/names.ts';
import { rejects } from '../support/rejects.ts';

test('letters of any script, digits, hyphens, dots and underscores make a name, written in one way', () => {
  assert.equal(['homicides-by-year', 'beds.2024', 'informe_año', '2024'].map(slugOf), ['homicides-by-year', 'beds.2024', 'informe_año', '2024']);
  assert.is(slugOf('an\u0303o'), 'año');
});

test('what leads elsewhere, cannot be seen, or stands for a device is refused', async () => {
  const bad = ['../x', '../../etc/passwd', '/abs', 'a/../b', '..', '.', '', 'CON', 'NUL.svg', 'a\0b', 'a\nb', 'a:b', 'C:\\x', 'x/', '.htaccess', '-rf', 'a\u202egpj.svg', '%2e%2e%2f', 'x'.repeat(201), 'ends.', 'com1', 'lpt².txt', 'a\u2028b'];
  for (const name of bad) await rejects(() => slugOf(name), 'BAD_NAME');
});

test('a name with spaces is no chart’s, since ids in the picture begin with it; the message says what would be', async () => {
  const { faults } = await rejects(() => slugOf('Informe año 2024'), 'BAD_NAME');
  assert.match(faults[0]?.what ?? '', '"Informe año 2024"');
  assert.ok(faults[0]?.fix);
});

test('a path below a folder may have folders of its own, and no part that leads out or cannot be held', () => {
  assert.equal(['en/deaths.en.web.svg', 'fonts/IBM Plex.ttf', 'datapackage.json'].map(pathFault), [null, null, null]);
  assert.equal(['../x', 'a//b', '/abs', 'a/..', 'a\\b', 'en/NUL', '-rf', 'a\0'].map((path) => pathFault(path)?.code), Array(8).fill('BAD_NAME'));
});

test('whatever is taken for a chart’s name can be written, and read back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
    try {
      const slug = slugOf(name);
      assert.is(pathFault(slug), null);
      assert.not.match(slug, /[\s/\\]/u);
    } catch (error) {
      if ((error as { code?: string }).code !== 'BAD_NAME') throw error;
    }
  }));
});

test.run();
