export { arrow } from './arrow.ts';
export { bundle } from './bundle.ts';
export { csv } from './csv.ts';
export { png } from './png.ts';
export { spec } from './spec.ts';
export { svg } from './svg.ts';
