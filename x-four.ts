import { notebook, md, cite } from 'cifras';

import c, { countsByCause } from './pipelines/deaths-by-cause.ts';
import p from './pipelines/deaths-by-prison.ts';
export default await notebook({ url: 'file:///x/four.ts' }, { title: 'Three charts' }, md`There were ${cite(countsByCause, { category: 'cause:unknown' }, 'value')}.`, ...c.cells, ...p.cells);
