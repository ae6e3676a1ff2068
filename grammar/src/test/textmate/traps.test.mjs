// Sentences that hold no fact of the language: not one character may be coloured.
import test from 'node:test';
import assert from 'node:assert/strict';
import { loadPortrait, tokenise } from './support.mjs';

const grammar = await loadPortrait();
const coloured = (line) =>
  tokenise(grammar, line)
    .flat()
    .filter(({ text, scopes }) => text.trim() !== '' && scopes.length > 1)
    .map(({ text, scopes }) => `${JSON.stringify(text)} is ${scopes.slice(1).join(' ')}`);

const plain = [
  'She said one thing: hold still.',
  'He whispered: stay where you are.',
  'If it rains: stay inside.',
  'The light is simple: one window, no lamp.',
  'A word on cloth: wool drinks the light.',
  'In the far corner of the room: a lamp.',
  'We waited and she asked again: now?',
  'He wore a T-shirt, drove an F1 car and a Ferrari F8, and pressed F5.',
  'Rendered at 8K, then 4K, then 64K, for 100K readers.',
  "It's an A/B test, and/or a 24/7 shop, w/o a plan.",
  'The clock read 10:30, then 7:45 pm, then 23:59, and at 9:20 she left.',
  'Music of the 90s and the 1970s, size 10, room 101.',
  'It was 20 °C by day and 68°F by noon, or 20 degrees celsius.',
  'A 3/4 view, a 1/2 body crop, a 1/7 scale figure, on 12/05/2024.',
  'The Kia EV6 stood by the ISO 9001 office.',
  'It took 5 in the morning and 10 million stars.',
  'The house at 5600 Kings Road has 8 men and 85 mmHg.',
  'Salt -- and pepper, soft —and warm— light, left - right.',
  "'Chapter 5' is the title, the '90's music plays.",
  '(see note: 5) and (at 5:30) and (four things) and (1:30).',
  'A plain [sic], a [1], an [x] and [some words in brackets].',
  'Mail me@example.com, tags #portrait and #light, #dad, #123 and #100days.',
  'Five * three * two, a snake_case_name, x < y > z.',
  '100% wool, $20 apiece, 3 people, a 2x2 grid, 1.5 litres.',
  'Forms S5, T4, M3 and P2, group B, vitamin K, model T.',
  'DO NOT BREAK THE POSE, PLEASE. ROCK AND ROLL.',
  'A line with one | pipe, one } brace, one ] and one ).',
  'namespace::member and C:/folder/name are for programmers.',
  'The left//right split of the frame, and http: alone.',
  '"Set sail" is on the cap, "Captain": so they call her.',
  'The pin lay at 37°31\'11.24"N on the map.',
  'Five stops later the bus was full.',
  "Don't, won't, it's: three words.",
];

for (const line of plain) {
  test(line, () => assert.deepEqual(coloured(line), []));
}

test('an address is an address and nothing else', () => {
  const line = 'See https://example.com/a:b/85mm/f/1.4,5200K?x=3:1&y={z}#F3EDE4 there.';
  const scopes = new Set(
    tokenise(grammar, 'See https://example.com/a:b/85mm/f/1.4?k=5200K&r=3:1#F3EDE4 there.')
      .flat()
      .flatMap((t) => t.scopes),
  );
  assert.deepEqual([...scopes].sort(), ['markup.underline.link.portrait', 'text.portrait']);
  assert.ok(
    !tokenise(grammar, line)
      .flat()
      .some((t) => t.scopes.some((s) => s.startsWith('comment.'))),
  );
});

test('a trap that is none is coloured', () => assert.notDeepEqual(coloured('shot at 85mm'), []));
