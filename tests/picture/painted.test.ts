import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { painted } from '../../src/picture/painted.ts';

const svg = (fill: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;
const LOOKS = { font: { loadSystemFonts: false }, background: '#ffffff' };

test('pictures that are asked for at once each come back to who asked', async () => {
  const fills = ['#111111', '#222222', '#333333', '#444444'];
  const together = await Promise.all(fills.map((fill) => painted({ svg: svg(fill), looks: LOOKS })));
  const inTurn = [];
  for (const fill of fills) inTurn.push(await painted({ svg: svg(fill), looks: LOOKS }));
  const bytes = (answers: typeof together): string[] => answers.map((answer) => ('deflated' in answer ? Buffer.from(answer.deflated).toString('base64') : answer.why));
  assert.equal(bytes(together), bytes(inTurn));
  assert.is(new Set(bytes(together)).size, 4);
});

test('a picture that cannot be painted says why, and the next one is', async () => {
  const [bad, blank, good] = await Promise.all([painted({ svg: '<svg', looks: LOOKS }), painted({ svg: svg('#ffffff'), looks: LOOKS }), painted({ svg: svg('#111111'), looks: LOOKS })]);
  assert.equal([bad, blank].map((answer) => ('lacks' in answer ? answer.lacks : 'nothing')), ['sense', 'ink']);
  assert.ok('deflated' in good);
});

test('an order that no thread can be given is refused, and harms no other', async () => {
  await painted({ svg: svg('#111111'), looks: { font: (() => {}) as never } }).then(() => assert.unreachable(), (error: unknown) => assert.match(String(error), /could not be cloned/u));
  assert.ok('deflated' in (await painted({ svg: svg('#111111'), looks: LOOKS })));
});

test('the thread lets the process end, begun and idle', () => {
  const code = `
    import { painted, preparePainter } from ${JSON.stringify(pathToFileURL('src/picture/painted.ts').href)};
    preparePainter();
    const answer = await painted(${JSON.stringify({ svg: svg('#111111'), looks: LOOKS })});
    process.stdout.write('deflated' in answer ? 'painted' : answer.why);`;
  assert.is(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8', timeout: 20_000 }), 'painted');
});

test('a thread that is begun and never asked lets the process end: the run stopped before it painted', () => {
  const code = `import { preparePainter } from ${JSON.stringify(pathToFileURL('src/picture/painted.ts').href)};\npreparePainter();`;
  assert.is(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { encoding: 'utf8', timeout: 20_000 }), '');
});

test.run();
