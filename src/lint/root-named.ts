import { elements, textOf } from '../picture/tree.ts';
import type { LintRule } from './lint-rule.ts';
import { everything } from './self-contained.ts';

/** The root says what the picture is, in its language, as FT's g-chartframe does: `role="img"`, `lang`, a title and a description that `aria-labelledby` names. Ids are unique and begin with the chart's name, so two charts can share a page. */
export const rootNamed: LintRule = {
  name: 'root-named',
  * find({ tree, drawing: { lang, name } }) {
    const ids = everything(tree).flatMap(({ attributes }) => (typeof attributes['id'] === 'string' ? [attributes['id']] : []));
    const labels = String(tree.attributes['aria-labelledby'] ?? '').split(' ');
    for (const key of ['title', 'desc']) {
      const said = elements(tree).find((child) => child.name === key);
      const labelled = said !== undefined && textOf(said).trim() !== '' && labels.includes(String(said.attributes['id']));
      if (!labelled) yield { code: 'ROOT_NOT_NAMED', severity: 'error', what: `the root of the picture has no <${key}> that names it` };
    }
    if (tree.attributes['role'] !== 'img') yield { code: 'ROOT_NOT_NAMED', severity: 'error', what: `the root has role="${String(tree.attributes['role'] ?? '')}" and not "img"` };
    if (tree.attributes['lang'] !== lang) yield { code: 'ROOT_NOT_NAMED', severity: 'error', what: `the root says lang="${String(tree.attributes['lang'] ?? '')}"; the words are in "${lang}"` };
    for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) yield { code: 'ID_TWICE', severity: 'error', what: `the id "${id}" stands twice` };
    for (const id of ids.filter((each) => !each.startsWith(name))) yield { code: 'ID_NOT_OWN', severity: 'error', what: `the id "${id}" does not begin with "${name}"` };
  },
};
