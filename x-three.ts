import { notebook, md, cite } from 'cifras';
import h, { homicidesByYear } from './pipelines/homicides-by-year.ts';
import c from './pipelines/deaths-by-cause.ts';
import p from './pipelines/deaths-by-prison.ts';
export default await notebook({ url: 'file:///x/three.ts' }, { title: 'Three charts' }, md`In 2022 there were ${cite(homicidesByYear, { year: 2022 }, 'value')}.`, ...h.cells, c.cells[1]!, ...p.cells);
