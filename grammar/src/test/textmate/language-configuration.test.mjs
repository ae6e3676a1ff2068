// The language configuration, read as VS Code reads it.
import test from 'node:test';
import assert from 'node:assert/strict';
import { readSyntax } from './support.mjs';

const configuration = JSON.parse(readSyntax('language-configuration.json'));
const expression = (value) => (typeof value === 'string' ? new RegExp(value) : new RegExp(value.pattern, value.flags));

/** The word under each occurrence of `|` in the text, as the editor finds it. */
function wordAt(marked) {
  const column = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { pattern, flags } = configuration.wordPattern;
  for (const match of text.matchAll(new RegExp(pattern, flags + 'g'))) {
    if (match.index <= column && column <= match.index + match[0].length) return match[0];
  }
  return null;
}

test('words of the trade are one word', () => {
  const words = {
    'at f/|1.4 wide': 'f/1.4',
    'at f|/2 wide': 'f/2',
    'at f1|.4 wide': 'f1.4',
    'an 8|5mm lens': '85mm',
    'a 24–7|0mm zoom': '24–70mm',
    'the key-li|ght is soft': 'key-light',
    'a 45-de|gree key': '45-degree',
    'a 62-year-o|ld man': '62-year-old',
    'at 5,6|00K in': '5,600K',
    'ratio 3|:1 here': '3:1',
    'at 1/2|50 s': '1/250',
    'ivory #F3E|DE4, red': '#F3EDE4',
    'turned 40|° left': '40°',
    'end --a|r 4:5': '--ar',
    "it|'s soft": "it's",
    'Iluminaci|ón suave': 'Iluminación',
    'nega|tive_prompt: x': 'negative_prompt',
    'soft li|ght.': 'light',
    'soft light|, 85mm': 'light',
    '{ha|ir = a}': 'hair',
    '(wet ro|pe:1.2)': 'rope',
  };
  for (const [marked, word] of Object.entries(words)) assert.equal(wordAt(marked), word, marked);
});

test('no word is empty, and long lines are no trap', () => {
  const { pattern, flags } = configuration.wordPattern;
  assert.doesNotMatch('', new RegExp(`^(?:${pattern})$`, flags));
  for (const unit of ['a', '1', 'a-', '1.', '-', '#a', 'f/', '1-a', "a'"]) {
    const start = Date.now();
    let words = 0;
    for (const match of unit.repeat(200_000).matchAll(new RegExp(pattern, flags + 'g')))
      words += match[0].length > 0 ? 1 : 0;
    assert.ok(Date.now() - start < 5_000, `${unit}: ${words} words in ${Date.now() - start} ms`);
  }
});

test('comments, brackets and pairs', () => {
  assert.deepEqual(configuration.comments, { lineComment: '//', blockComment: ['<!--', '-->'] });
  assert.deepEqual(configuration.colorizedBracketPairs, []);
  for (const [open, close] of [...configuration.brackets, ...configuration.surroundingPairs]) {
    assert.ok(open.length > 0 && close.length > 0);
  }
  const opens = configuration.autoClosingPairs.map(({ open }) => open);
  assert.ok(!opens.includes("'"), "an apostrophe is a letter of it's");
  for (const { open, notIn } of configuration.autoClosingPairs) assert.ok(notIn.includes('comment'), open);
});

/** What Enter at the end of `line` puts before the cursor, beyond the indentation. */
const afterEnter = (line) =>
  configuration.onEnterRules.find((rule) => expression(rule.beforeText).test(line))?.action.appendText ?? '';

test('Enter goes on with a list or a table', () => {
  assert.equal(afterEnter('- plastic skin'), '- ');
  assert.equal(afterEnter('  - plastic skin'), '- ');
  assert.equal(afterEnter('* plastic skin'), '* ');
  assert.equal(afterEnter('- **Lens:** 85mm'), '- ');
  assert.equal(afterEnter('| coat | navy |'), '| ');
  assert.equal(afterEnter('- '), '', 'an empty item ends the list');
  for (const line of ['---', '--ar 4:5', '**Lens:** 85mm', '-2 stops', 'a - b', 'lens: 85mm', 'one | two', '']) {
    assert.equal(afterEnter(line), '', line);
  }
});

test('indentation', () => {
  const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
  const more = (line) => expression(increaseIndentPattern).test(line);
  assert.ok(more('tags:') && more('{') && more('  "subject": {') && more('"props": ['));
  assert.ok(!more('lens: 85mm') && !more('Prompt:') && !more('{hair}') && !more('[LIGHT]'));
  assert.ok(expression(decreaseIndentPattern).test('  },') && !expression(decreaseIndentPattern).test('a }'));
});

test('regions fold', () => {
  const { start, end } = configuration.folding.markers;
  assert.match('// region Light', expression(start));
  assert.match('<!-- #region -->', expression(start));
  assert.match('// endregion', expression(end));
  assert.doesNotMatch('## Region', expression(start));
  assert.doesNotMatch('// endregion', expression(start));
});
