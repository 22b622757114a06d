import type { Story } from './story.ts';

/** What a new project says of itself: what stands where, and the commands of its days. */
export function projectReadme(title: string, { name, data: { path }, spec }: Story): string {
  const chart = spec === null ? [] : [`- \`charts/${name}.vl.json\`: how the chart looks and what it says, in Vega-Lite; there is no data in it`];
  return `${[
    `# ${title}`,
    '',
    'Figures with their sources, made with cifras.',
    '',
    `- \`${path}\`: the data as they were typed or received; nothing is changed in them by a program`,
    `- \`pipelines/${name}.ts\`: how they become numbers, charts and pages`,
    ...chart,
    `- \`tests/${name}.test.ts\`: what the story promises`,
    '- `out/`: charts and pages, made anew by each build; they need not be kept',
    '',
    '```',
    'npm install',
    'npm start                                # the charts and pages, into out/',
    'npm run check                            # the same without writing anything',
    'npm test',
    `npx cifras dev pipelines/${name}.ts${' '.repeat(Math.max(1, 15 - name.length))}# the page, live: each save is on screen`,
    'npx cifras accept -m "first publication" # from now on, cifras diff tells what moved',
    'npx cifras explain CODE                  # what a code of a fault means; --lang es in Spanish',
    '```',
  ].join('\n')}\n`;
}
