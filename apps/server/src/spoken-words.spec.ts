import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..', '..');

/** Everything that is shipped to people, but the files of words themselves. */
function sourcesIn(place: string): ts.SourceFile[] {
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|fixture|en|es)\.|(^|\/)testing\//.test(file))
    .map((file) => join(place, file))
    .map((file) => ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true));
}

function each(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => each(child, look));
}

/** A unit beside a figure is the same everywhere. */
const HAS_WORDS = /(?!\b(?:min|mg|mL|kg|h)\b)\b\p{L}{2,}/u;
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];

function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return HAS_WORDS.test(node.text);
  if (!ts.isJsxAttribute(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return false;
  return SPOKEN_ATTRIBUTES.includes(node.name.getText()) && HAS_WORDS.test(node.initializer.text);
}

it('a screen says nothing that does not stand in a file of words', () => {
  const said: string[] = [];
  for (const source of sourcesIn('apps/dashboard/src')) {
    each(source, (node) => isSpoken(node) && said.push(`${source.fileName}: ${node.getText().trim()}`));
  }
  expect(said).toEqual([]);
});

/**
 * Refusals that are no sentence of a table, and so English on every screen: what no screen shows (a request that is no
 * JSON), what a screen says in its own words (a wrong password), and the faults of a protocol, which its page says itself.
 */
const STILL_ENGLISH = 20;

it('no refusal is English on every screen, but those that are counted here', () => {
  const inline: string[] = [];
  for (const source of ['libs/domain/src', 'libs/contracts/src', 'apps/server/src'].flatMap(sourcesIn)) {
    each(source, (node) => {
      if (!ts.isNewExpression(node) || node.expression.getText() !== 'DomainError') return;
      const said = node.arguments?.[1];
      if (said && (ts.isStringLiteralLike(said) || ts.isTemplateExpression(said)))
        inline.push(`${source.fileName}: ${said.getText()}`);
    });
  }
  expect(inline).toHaveLength(STILL_ENGLISH);
});
