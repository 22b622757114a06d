import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { draw } from '../../src/chart/draw.ts';
import { inks } from '../../src/write/inks.ts';
import { deaths } from '../support/deaths.ts';

const picture = (inner: string): { svg: string } => ({ svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="90" height="90">${inner}</svg>` });

test('each colour of texts and marks stands once with its contrast with white and with salmon paper, the palest first', () => {
  const bars = '<g inkscape:label="bars"><rect width="9" height="9" fill="#b45309"/><rect width="9" height="9" fill="#b45309"/></g>';
  assert.equal(inks([picture(`${bars}<g inkscape:label="labels"><text fill="#595959">5</text></g>`), picture(bars)]), [
    { colour: '#b45309', of: 'marks', white: 5.02, salmon: 4.54 },
    { colour: '#595959', of: 'text', white: 7, salmon: 6.33 },
  ]);
});

test('the inside of a hollow mark, gridlines and paper are no inks, and neither is what is not painted', () => {
  const hollow = '<rect width="90" height="90" fill="#ffffff"/><g inkscape:label="gridlines"><path d="M0,5h90" stroke="#d9d9d9" fill="none"/></g><g inkscape:label="bars-estimated"><rect width="9" height="9" fill="#ffffff" stroke="#0b5394"/></g>';
  assert.equal(inks([picture(hollow)]).map(({ colour }) => colour), ['#0b5394']);
});

test('the texts of a chart have 4.5:1 and its marks 3:1 on white paper', async () => {
  const found = inks([await draw(deaths())]);
  assert.ok(found.some(({ of }) => of === 'text') && found.some(({ of }) => of === 'marks'));
  assert.equal(found.filter(({ of, white }) => white < (of === 'text' ? 4.5 : 3)), []);
});

test.run();
