import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A sentence of a fault as it is written in the source: its code, and its words with `{}` for each value that is put in. */
export interface Sentence {
  readonly file: string;
  readonly code: string;
  readonly part: 'what' | 'fix';
  readonly words: string;
}

/** Alternatives of one sentence at most: more are told by their first ones. */
const MOST = 24;

/** Every sentence that a fault of these rooms can say, as far as it is written as text where the fault is made or in a constant of the same file. */
export function sentencesIn(rooms: readonly string[]): Sentence[] {
  const files = rooms.flatMap((room) => (room.endsWith('.ts') ? [join('src', room)] : readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join('src', room, name))));
  return files.sort().flatMap(sentencesOf);
}

function sentencesOf(file: string): Sentence[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const one = onlyCode(source);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const own = valuesOf(node, 'code', source).filter((code) => /^[A-Z][A-Z_]+$/u.test(code));
      const codes = own.length === 0 && valuesOf(node, 'what', source).length > 0 ? one : own;
      for (const code of codes) for (const part of ['what', 'fix'] as const) for (const words of valuesOf(node, part, source)) found.push({ file, code, part, words });
    }
    // Some rooms make faults by a function of their own: bad('BAD_CELL', what, fix).
    if (ts.isCallExpression(node) && node.arguments[0] !== undefined && ts.isStringLiteral(node.arguments[0]) && /^[A-Z][A-Z_]+$/u.test(node.arguments[0].text)) {
      const { text: code } = node.arguments[0];
      for (const [i, part] of (['what', 'fix'] as const).entries()) for (const words of node.arguments[i + 1] === undefined ? [] : textsOf(node.arguments[i + 1] as ts.Expression, source)) found.push({ file, code, part, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const told = new Map(found.filter(({ words }) => /\p{L}{2}/u.test(words.replaceAll('{}', ''))).map((each) => [`${each.code} ${each.words}`, each]));
  return [...told.values()];
}

/** The code of a file whose faults all have one: some list their sentences apart, without it. */
function onlyCode(source: ts.SourceFile): string[] {
  const codes = new Set([...source.text.matchAll(/(?<=code: |\()'([A-Z]+_[A-Z_]+)'/gu)].map(([, code = '']) => code));
  return codes.size === 1 ? [...codes] : [];
}

/** The texts that a member of an object can be. */
function valuesOf(node: ts.ObjectLiteralExpression, name: string, source: ts.SourceFile): string[] {
  const member = node.properties.find((each) => each.name?.getText(source) === name);
  if (member === undefined) return [];
  if (ts.isPropertyAssignment(member)) return textsOf(member.initializer, source);
  return ts.isShorthandPropertyAssignment(member) ? textsOf(member.name, source) : [];
}

/** The texts that an expression can be, with `{}` for what is not known from the text. */
function textsOf(node: ts.Expression, source: ts.SourceFile, depth = 0): string[] {
  if (depth > 6) return ['{}'];
  const inner = (each: ts.Expression): string[] => textsOf(each, source, depth + 1);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return inner(node.expression);
  if (ts.isConditionalExpression(node)) return [...inner(node.whenTrue), ...inner(node.whenFalse)];
  if (ts.isTemplateExpression(node)) return node.templateSpans.reduce((texts, { expression, literal }) => texts.flatMap((text) => inner(expression).map((each) => `${text}${each}${literal.text}`)).slice(0, MOST), [node.head.text]);
  if (ts.isIdentifier(node)) {
    const meant = declared(node, source);
    return meant === null ? ['{}'] : inner(meant);
  }
  return ['{}'];
}

/** What the nearest constant of this name above is. */
function declared(name: ts.Identifier, source: ts.SourceFile): ts.Expression | null {
  let meant: ts.Expression | null = null;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name.text && node.initializer !== undefined && sees(name, node)) meant = node.initializer;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return meant;
}

/** Whether a name stands in the block in which another is declared. */
function sees(name: ts.Node, declaration: ts.Node): boolean {
  let block: ts.Node = declaration.parent;
  while (!ts.isBlock(block) && !ts.isSourceFile(block)) block = block.parent;
  for (let node: ts.Node = name; ; node = node.parent) {
    if (node === block) return true;
    if (ts.isSourceFile(node)) return false;
  }
}
