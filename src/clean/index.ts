export { choose } from './choose.ts';
export { correct } from './correct.ts';
export { keep } from './keep.ts';
export { recode } from './recode.ts';
export { rename } from './rename.ts';
