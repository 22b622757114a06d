import type { Lang } from '../../chart/words/glue.ts';
import type { Story } from './story.ts';

const WORDS = {
  en: {
    intro: 'Figures with their sources, made with cifras.', data: 'the data as they were typed or received; nothing is changed in them by a program', pipeline: 'how they become numbers, charts and pages',
    chart: 'how the chart looks and what it says, in Vega-Lite; there is no data in it', test: 'what the story promises', out: 'charts and pages, made anew by each build; they need not be kept',
    start: 'the charts and pages, into out/', check: 'the same without writing anything', dev: 'the page, live: each save is on screen', first: 'first publication', accept: 'from now on, cifras diff tells what moved', explain: 'what a code of a fault means; --lang es in Spanish',
  },
  es: {
    intro: 'Cifras con sus fuentes, hechas con cifras.', data: 'los datos tal como se digitaron o se recibieron; ningún programa cambia nada en ellos', pipeline: 'cómo se convierten en números, gráficos y páginas',
    chart: 'cómo se ve el gráfico y qué dice, en Vega-Lite; no contiene datos', test: 'lo que la historia promete', out: 'gráficos y páginas, que se hacen de nuevo cada vez; no hace falta guardarlos',
    start: 'los gráficos y las páginas, en out/', check: 'lo mismo sin escribir nada', dev: 'la página en vivo: lo que se guarda se ve al instante', first: 'primera publicación', accept: 'desde ahora, cifras diff dice qué cambió', explain: 'qué significa el código de un error',
  },
} as const satisfies Record<Lang, Record<string, string>>;

/** What a new project says of itself: what stands where, and the commands of its days. */
export function projectReadme(title: string, { name, data: { path }, spec }: Story, lang: Lang = 'en'): string {
  const said = WORDS[lang];
  const flag = lang === 'en' ? '' : ' --lang es';
  const commands = [
    ['npm install'], [`npm start${flag === '' ? '' : ` --${flag}`}`, said.start], [`npm run check${flag === '' ? '' : ` --${flag}`}`, said.check], ['npm test'], [`npx cifras dev pipelines/${name}.ts`, said.dev],
    [`npx cifras accept -m "${said.first}"`, said.accept], [`npx cifras explain CODE${flag}`, said.explain],
  ] as const;
  const width = Math.max(...commands.map(([command]) => command.length));
  return `${[
    `# ${title}`, '', said.intro, '',
    `- \`${path}\`: ${said.data}`,
    `- \`pipelines/${name}.ts\`: ${said.pipeline}`,
    ...(spec === null ? [] : [`- \`charts/${name}.vl.json\`: ${said.chart}`]),
    `- \`tests/${name}.test.ts\`: ${said.test}`,
    `- \`out/\`: ${said.out}`, '',
    '```', ...commands.map(([command, about]) => (about === undefined ? command : `${command.padEnd(width)} # ${about}`)), '```',
  ].join('\n')}\n`;
}
