export { addsUp } from './adds-up.ts';
export { audited } from './audited.ts';
export { between } from './between.ts';
export { checking } from './checking.ts';
export type { Found } from './checking.ts';
export { complete } from './complete.ts';
export { notNull } from './not-null.ts';
export { unique } from './unique.ts';
