// Real prompts, where a collection of them lies beside the project.
import test from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadPortrait, projectRoot, tokenise } from './support.mjs';

const shared = join(projectRoot, '..', 'shared');
const folders = [join(shared, 'corpus', 'dev'), join(shared, 'seeds')];

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

for (const folder of folders) {
  const name = relative(shared, folder);
  test(
    `every real prompt of ${name}`,
    { skip: existsSync(folder) ? false : `no collection of prompts at ${name}` },
    async () => {
      const grammar = await loadPortrait();
      const files = filesUnder(folder);
      assert.ok(files.length > 0, 'the folder is empty');
      const start = Date.now();
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        const lines = text.split(/\r?\n/);
        const tokens = tokenise(grammar, text);
        tokens.forEach((line, number) => {
          // No gap, no overlap: the tokens of a line spell the line.
          assert.equal(
            line.map((token) => token.text).join(''),
            lines[number],
            `${relative(shared, file)}:${number + 1}`,
          );
          for (const { scopes } of line) {
            assert.equal(scopes[0], 'text.portrait');
            assert.ok(
              scopes.length < 12,
              `${relative(shared, file)}:${number + 1} nests too deeply: ${scopes.join(' ')}`,
            );
          }
        });
        // Front matter ends where it ends: nothing that follows the second mark is coloured as part of it.
        const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
        const matter = tokens.map((line) => line.some(({ scopes }) => scopes.includes('meta.front-matter.portrait')));
        matter.forEach((inside, number) => {
          if (inside) assert.ok(number <= close, `${relative(shared, file)}:${number + 1} is outside the front matter`);
        });
      }
      assert.ok(Date.now() - start < 60_000, `${files.length} files took ${Date.now() - start} ms`);
    },
  );
}
