import { execFileSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../src/cli/main.ts';
import { VERBS } from '../../src/cli/verbs.ts';
import { captured } from '../support/captured.ts';

const script = async (shell: string): Promise<string> => {
  const { given, out } = await captured(() => main(['completion', shell]));
  assert.is(given, 0);
  return out;
};

/** Whether a shell is there; a loud line where it is not, for then its script is not seen to work. */
function has(shell: string): boolean {
  try {
    return execFileSync(shell, ['-c', 'echo yes'], { stdio: 'pipe' }).length > 0;
  } catch {
    console.error(`SKIPPED: ${shell} is not installed, so its completion is not seen to work`);
    return false;
  }
}

test('every verb and every option is known to each shell', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const text = await script(shell);
    for (const { name } of VERBS) assert.match(text, new RegExp(`\\b${name}\\b`, 'u'));
    for (const option of ['out', 'store', 'as-of', 'locked']) assert.match(text, new RegExp(`(?:--|-l )${option}\\b`, 'u'));
  }
});

test('bash completes verbs, and the options of the verb that stands there', async () => {
  const text = await script('bash');
  const completed = (...words: readonly string[]): string[] => execFileSync('bash', ['-c', `${text}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cifras; printf '%s\\n' "\${COMPREPLY[@]}"`, 'bash', ...words], { encoding: 'utf8' }).split('\n').filter((line) => line !== '').sort();
  assert.equal(completed('cifras', 'b'), ['build', 'bundle']);
  assert.equal(completed('cifras', 'build', '--l'), ['--lang', '--lock', '--locked']);
  assert.equal([completed('cifras', 'doctor', '--l'), completed('cifras', 'completion', '--l')], [['--lang'], ['--lang']]);
});

(has('zsh') ? test : test.skip)('zsh takes the script', async () => {
  execFileSync('zsh', ['-f', '-c', `autoload -U compinit && compinit -u -D\n${await script('zsh')}\nwhence -w _cifras`], { stdio: 'pipe' });
});

(has('fish') ? test : test.skip)('fish completes verbs and options', async () => {
  const completed = execFileSync('fish', ['--no-config', '-c', `${await script('fish')}\ncomplete -C 'cifras bu'\ncomplete -C 'cifras build --loc'`], { encoding: 'utf8' });
  assert.equal(completed.split('\n').map((line) => line.split('\t')[0]).filter((word) => word !== '').sort(), ['--lock', '--locked', 'build', 'bundle']);
});

test('a shell that there is not is refused with those that there are', async () => {
  const { given, err } = await captured(() => main(['completion', 'zhs']));
  assert.is(given, 2);
  assert.match(err, 'did you mean "zsh"?');
});

test.run();
