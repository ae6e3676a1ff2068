// The grammar files themselves: they load, every reference resolves, and the habits that keep them fast are kept.
import test from 'node:test';
import assert from 'node:assert/strict';
import { loadPortrait, onigLib, readSyntax, INITIAL } from './support.mjs';

const main = JSON.parse(readSyntax('portrait.tmLanguage.json'));
const injection = JSON.parse(readSyntax('portrait.injection.tmLanguage.json'));
const grammars = { 'text.portrait': main, 'markdown.portrait.codeblock': injection };

/** Every rule of a grammar, with the path to it. */
function* rules(node, path = '') {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* rules(child, `${path}[${index}]`);
  } else if (node && typeof node === 'object') {
    yield { path, rule: node };
    for (const [key, child] of Object.entries(node)) yield* rules(child, `${path}/${key}`);
  }
}

const expressions = (grammar) =>
  [...rules(grammar)].flatMap(({ path, rule }) =>
    ['match', 'begin', 'end', 'while']
      .filter((key) => typeof rule[key] === 'string')
      .map((key) => ({ path: `${path}/${key}`, key, source: rule[key] })),
  );

test('scope names and file types', () => {
  assert.equal(main.scopeName, 'text.portrait');
  assert.deepEqual(main.fileTypes, ['portrait']);
  assert.equal(injection.scopeName, 'markdown.portrait.codeblock');
});

test('every include resolves', () => {
  let includes = 0;
  for (const [scope, grammar] of Object.entries(grammars)) {
    for (const { path, rule } of rules(grammar)) {
      if (rule.include === undefined) continue;
      includes++;
      const [named, rest] = rule.include.split('#');
      const target = named === '' ? grammar : grammars[named];
      assert.ok(target, `${scope} ${path}: unknown grammar in ${rule.include}`);
      if (rest !== undefined) assert.ok(target.repository[rest], `${scope} ${path}: nothing named ${rule.include}`);
    }
  }
  assert.ok(includes > 100);
});

test('every repository rule is used', () => {
  const used = new Set(
    Object.values(grammars).flatMap((grammar) =>
      [...rules(grammar)].map(({ rule }) => rule.include?.split('#')[1]).filter(Boolean),
    ),
  );
  for (const grammar of Object.values(grammars)) {
    for (const name of Object.keys(grammar.repository)) assert.ok(used.has(name), `${name} is never included`);
  }
});

test('every expression compiles', async () => {
  const { createOnigScanner, createOnigString } = await onigLib;
  const subject = createOnigString('a plain line, 85mm f/1.4');
  for (const grammar of Object.values(grammars)) {
    const all = expressions(grammar);
    assert.ok(all.length > 3);
    for (const { path, key, source } of all) {
      // An end or while may refer to a group of its begin; the engine substitutes it before compiling.
      const resolved = key === 'end' || key === 'while' ? source.replace(/\\[1-9]/g, '') : source;
      const scanner = createOnigScanner([resolved]);
      assert.doesNotThrow(() => scanner.findNextMatchSync(subject, 0), `${path}: ${source}`);
      scanner.dispose?.();
    }
  }
});

test('a broken expression would be noticed', async () => {
  const { createOnigScanner } = await onigLib;
  assert.throws(() => createOnigScanner(['(unclosed']));
});

test('every scope belongs to a language', () => {
  for (const { path, rule } of rules(main.repository)) {
    if (path === '') continue;
    for (const name of [rule.name, rule.contentName].filter((value) => typeof value === 'string')) {
      for (const scope of name.split(' ')) assert.match(scope, /^[a-z][a-z0-9._-]*\.(portrait|markdown)$/, path);
    }
  }
});

test('habits that keep long lines cheap', () => {
  for (const { path, source } of expressions(main)) {
    // \G defeats the engine's cache of earlier searches: each token of a long line would search the rest again.
    assert.ok(!source.includes('\\G'), `${path} uses \\G`);
    assert.ok(!/\((\?:)?(\[[^\]]*\]|\\.|\.)[+*]\)[+*]/.test(source), `${path} repeats a repetition`);
  }
  for (const { path, rule } of rules(main)) {
    // The engine copies the line for each such capture.
    for (const key of ['captures', 'beginCaptures', 'endCaptures', 'whileCaptures']) {
      for (const capture of Object.values(rule[key] ?? {})) {
        assert.ok(!capture.patterns, `${path}/${key} has patterns`);
      }
    }
  }
});

test('values, options and paths are not strings, as editors switch suggestions off in strings', async () => {
  const grammar = await loadPortrait();
  const typeAt = (line, text, first = '') => {
    let stack = INITIAL;
    if (first !== '') stack = grammar.tokenizeLine2(first, stack).ruleStack;
    const { tokens } = grammar.tokenizeLine2(line, stack);
    const column = line.indexOf(text);
    let metadata = 0;
    for (let i = 0; i < tokens.length; i += 2) if (tokens[i] <= column) metadata = tokens[i + 1];
    return (metadata >>> 8) & 3; // 0 other, 1 comment, 2 string, 3 regular expression
  };
  assert.equal(typeAt('key: north window', 'north'), 0);
  assert.equal(typeAt('hair: {hair = short | long}', 'short'), 0);
  assert.equal(typeAt('extends: presets/quay.portrait', 'presets', '---'), 0);
  assert.equal(typeAt('@presets/quay', 'presets'), 0);
  assert.equal(typeAt('identity: refs/face.png', 'refs'), 0);
  assert.equal(typeAt('lens: 85mm // kept', 'kept'), 1);
  assert.equal(typeAt('"subject": "a pilot"', 'pilot'), 2);
});
