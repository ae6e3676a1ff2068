// Lines of one megabyte, made to hurt: each must end within seconds. VS Code itself gives up on a line after 20,000
// characters; other editors do not.
import test from 'node:test';
import assert from 'node:assert/strict';
import { loadPortrait, INITIAL } from './support.mjs';

const MEGABYTE = 1 << 20;
// Measured: 0.1 to 4 s on a busy two-core machine. A quadratic rule takes minutes.
const LIMIT_MS = 20_000;

const grammar = await loadPortrait();
const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Milliseconds of processor time: what else the machine does plays no part. */
function time(lines) {
  const start = process.cpuUsage();
  let stack = INITIAL;
  let last;
  for (const line of lines) {
    last = grammar.tokenizeLine(line, stack);
    stack = last.ruleStack;
  }
  assert.ok(last.tokens.at(-1).endIndex >= lines.at(-1).length, 'the whole line was read');
  assert.ok(!last.stoppedEarly);
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1e3;
}

const megabyte = {
  'open parentheses': '(',
  'open braces': '{',
  'open brackets': '[',
  'keys without end': 'a: a: a:',
  'one word': 'a',
  'one number': '1',
  spaces: ' ',
  quotes: '"',
  'unclosed choices, nested': '{a|{b|{c|',
  'unclosed weights': '((a',
  weights: '(a:1.2), ',
  'minified JSON': '{"a":{"b":[1,2,"c 85mm"]}},',
  'a prompt without a line end': 'a pilot at the quay, 85mm f/1.4, 5200 K, ratio 3:1, camera left 45°. Mood: calm. ',
};

for (const [name, unit] of Object.entries(megabyte)) {
  test(`1 MB of ${name}`, () => {
    const ms = time([fill(unit, MEGABYTE)]);
    assert.ok(ms < LIMIT_MS, `${Math.round(ms)} ms`);
  });
}

test('1 MB in a field, a list item, a heading, a JSON string, the front matter', () => {
  for (const [before, unit] of [
    [['lens: '], '('],
    [['- '], '[a:'],
    [['## '], '{'],
    [['"subject": "'], 'a '],
    [['---', 'lens: '], '((a'],
  ]) {
    const lines = [...before];
    lines.push(lines.pop() + fill(unit, MEGABYTE));
    const ms = time(lines);
    assert.ok(ms < LIMIT_MS, `${before.at(-1)}${unit}…: ${Math.round(ms)} ms`);
  }
});

test('time grows with the length, not with its square', () => {
  const units = [
    '<',
    '\\',
    '/',
    ':',
    '::',
    '|',
    '| a |',
    '`',
    '@',
    '#',
    '-',
    '**',
    '__a',
    '_',
    '~',
    '$',
    '${',
    '{{a',
    '{a=',
    '"a":',
    '[a](',
    '[a:b:',
    '<lora:a:',
    '{argument name=',
    '--a ',
    '--no a ',
    '1.1.',
    '1-',
    '85mm ',
    'f/',
    '5200-',
    "5'",
    '½ ',
    'http://a.b/',
    'http://....',
    'www.',
    '<!-- ',
    '光',
    '📸',
    '\u00a0',
    '\u200b',
    'AND BREAK ',
    '( ',
    '(' + 'a'.repeat(299),
    '{' + 'a'.repeat(199),
    '**' + 'a'.repeat(299) + ' ',
  ];
  const small = 1 << 14;
  for (const unit of units) {
    for (const before of ['', 'key: ']) {
      time([before + fill(unit, small)]); // lets the engine compile first
      let once;
      let eightfold;
      // 8 for linear, 64 for quadratic; small times are all noise, and a busy machine gets three tries.
      const linear = () => {
        once = time([before + fill(unit, small)]);
        eightfold = time([before + fill(unit, 8 * small)]);
        return eightfold < 400 || eightfold < 28 * once;
      };
      assert.ok(
        linear() || linear() || linear(),
        `${before}${unit.slice(0, 20)}: ${once.toFixed(1)} → ${eightfold.toFixed(1)} ms`,
      );
    }
  }
});

test('many short lines that each open something', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => ['{a = b |', 'key: value', '  - Sub: more', '<!--', '```', '{', '((a', '| a | b |'][i % 8],
  );
  const ms = time(lines);
  assert.ok(ms < LIMIT_MS, `${Math.round(ms)} ms`);
});
