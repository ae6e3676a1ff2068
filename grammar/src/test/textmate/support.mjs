// Loads the grammars the way VS Code does, for the tests in this folder.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import textmate from 'vscode-textmate';
import oniguruma from 'vscode-oniguruma';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

/** The `grammar/` folder. */
export const grammarFolder = join(here, '..', '..', '..');
export const projectRoot = join(grammarFolder, '..');
export const syntaxFile = (name) => join(grammarFolder, 'syntaxes', name);
export const readSyntax = (name) => readFileSync(syntaxFile(name), 'utf8');
export const { INITIAL } = textmate;

const loaded = oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

/** The regular expression engine of VS Code. */
export const onigLib = loaded.then(() => ({
  createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text) => new oniguruma.OnigString(text),
}));

const files = {
  'text.portrait': 'portrait.tmLanguage.json',
  'markdown.portrait.codeblock': 'portrait.injection.tmLanguage.json',
};

/** A registry of our grammars, and of `others` (scope name to grammar object). */
export function registry({ others = {}, injections = () => undefined } = {}) {
  return new textmate.Registry({
    onigLib,
    getInjections: injections,
    loadGrammar: async (scope) => {
      if (others[scope]) return textmate.parseRawGrammar(JSON.stringify(others[scope]), 'other.json');
      const file = files[scope];
      return file ? textmate.parseRawGrammar(readSyntax(file), file) : null;
    },
  });
}

export const loadPortrait = () => registry().loadGrammar('text.portrait');

/** The tokens of a text, as `{ text, scopes }`, line by line. */
export function tokenise(grammar, text) {
  let stack = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({
      // The engine appends a line end, so the last token may reach one character past the line.
      text: line.slice(token.startIndex, token.endIndex),
      start: token.startIndex,
      end: Math.min(token.endIndex, line.length),
      scopes: token.scopes,
    }));
  });
}
