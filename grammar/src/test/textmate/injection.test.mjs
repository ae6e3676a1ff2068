// Portrait fences inside Markdown, with a Markdown grammar reduced to what matters: paragraphs, quotations, lists and
// plain fences.
import test from 'node:test';
import assert from 'node:assert/strict';
import { registry, tokenise } from './support.mjs';

const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [{ include: '#quote' }, { include: '#list' }, { include: '#block' }],
  repository: {
    block: { patterns: [{ include: '#fence' }, { include: '#paragraph' }] },
    // Like the real ones, these eat the start of each line, so that what is inside no longer begins at column 0.
    quote: {
      begin: '(^|\\G)[ ]{0,3}(>) ?',
      while: '(^|\\G)\\s*(>) ?',
      name: 'markup.quote.markdown',
      patterns: [{ include: '#block' }],
    },
    list: {
      begin: '(^|\\G)([*+-])([ \\t])',
      while: '((^|\\G)([ ]{2,4}|\\t))|(^[ \\t]*$)',
      name: 'markup.list.unnumbered.markdown',
      patterns: [{ include: '#block' }],
    },
    paragraph: { begin: '(^|\\G)(?=[^\\s`~])', end: '$', name: 'meta.paragraph.markdown', patterns: [] },
    fence: {
      begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?=([^`]*)?$)',
      end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
      name: 'markup.fenced_code.block.markdown',
    },
  },
};
const grammar = await registry({
  others: { 'text.html.markdown': markdown },
  injections: (scope) => (scope === 'text.html.markdown' ? ['markdown.portrait.codeblock'] : undefined),
}).loadGrammar('text.html.markdown');

const scopesOf = (text, wanted) => {
  const found = tokenise(grammar, text)
    .flat()
    .find((token) => token.text.includes(wanted));
  assert.ok(found, `${wanted} is a token`);
  return found.scopes;
};
const embedded = 'meta.embedded.block.portrait';

for (const name of ['portrait', 'prompt', 'Portrait', 'portrait {.wide}', 'prompt title="a"']) {
  test(`a fence named ${name}`, () => {
    const text = ['Before 85mm.', '', '```' + name, 'lens: 85mm', '```', '', 'After 85mm.'].join('\n');
    assert.ok(scopesOf(text, 'lens').includes('entity.name.tag.key.portrait'));
    assert.ok(scopesOf(text, 'lens').includes(embedded));
    assert.deepEqual(scopesOf(text, 'Before'), ['text.html.markdown', 'meta.paragraph.markdown']);
    assert.deepEqual(scopesOf(text, 'After'), ['text.html.markdown', 'meta.paragraph.markdown']);
  });
}

test('the fence itself keeps the Markdown scopes', () => {
  const text = ['~~~portrait', '85mm', '~~~'].join('\n');
  assert.ok(scopesOf(text, 'portrait').includes('fenced_code.block.language.markdown'));
  assert.ok(scopesOf(text, '~~~').includes('punctuation.definition.markdown'));
  assert.ok(scopesOf(text, '85').includes('constant.numeric.focal-length.portrait'));
});

test('front matter on the first line of a fence, and only there', () => {
  const text = [
    '```portrait',
    '---',
    'extends: presets/quay',
    '---',
    '',
    '## Subject',
    '---',
    'use: nothing',
    '```',
    'After.',
  ].join('\n');
  assert.ok(scopesOf(text, 'presets/quay').includes('entity.other.inherited-class.portrait'));
  assert.ok(scopesOf(text, 'Subject').includes('entity.name.section.known.portrait'));
  assert.ok(!scopesOf(text, 'use').includes('storage.modifier.extends.portrait'));
  assert.deepEqual(scopesOf(text, 'After'), ['text.html.markdown', 'meta.paragraph.markdown']);
});

test('what is open in the prompt ends with the fence', () => {
  for (const open of ['<!-- never closed', '{hair = never closed', '{', '---\ntitle: x', 'key: value']) {
    const text = ['```portrait', open, '```', 'After.'].join('\n');
    assert.deepEqual(scopesOf(text, 'After'), ['text.html.markdown', 'meta.paragraph.markdown'], open);
  }
});

test('an empty fence', () => {
  assert.deepEqual(scopesOf('```portrait\n```\nAfter.', 'After'), ['text.html.markdown', 'meta.paragraph.markdown']);
});

test('an indented fence, and a fence within a longer fence', () => {
  assert.ok(scopesOf('  ```prompt\n  lens: 85mm\n  ```', 'lens').includes('entity.name.tag.key.portrait'));
  const text = ['````portrait', '```json', '{', '  "lens": "85mm"', '}', '```', 'lens: 85mm', '````', 'After.'].join(
    '\n',
  );
  assert.ok(scopesOf(text, 'lens').includes(embedded));
  assert.deepEqual(scopesOf(text, 'After'), ['text.html.markdown', 'meta.paragraph.markdown']);
});

test('a fence in a quotation and in a list', () => {
  const lines = ['```prompt', '---', 'title: Quay', '---', '## Light', '- **Lens:** 85mm', '```'];
  for (const [first, next] of [
    ['> ', '> '],
    ['- ', '  '],
  ]) {
    const text = [...lines.map((line, i) => (i === 0 ? first : next) + line), '', 'After.'].join('\n');
    assert.ok(scopesOf(text, 'title').includes('entity.name.tag.key.portrait'), first);
    assert.ok(scopesOf(text, 'Light').includes('markup.heading.portrait'), first);
    assert.ok(scopesOf(text, 'Lens').includes('entity.name.tag.key.portrait'), first);
    assert.ok(scopesOf(text, '85').includes('constant.numeric.focal-length.portrait'), first);
    assert.ok(!scopesOf(text, 'After').includes(embedded), first);
  }
});

test('other fences are left alone', () => {
  for (const name of ['', 'json', 'portraits', 'promptly', 'text portrait']) {
    const text = ['```' + name, 'lens: 85mm', '```'].join('\n');
    assert.ok(!scopesOf(text, 'lens').includes(embedded), name);
  }
  const quoted = ['````markdown', '```portrait', 'lens: 85mm', '```', '````'].join('\n');
  assert.ok(!scopesOf(quoted, 'lens').includes(embedded));
});
