/** The regular expressions of the compiler's sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Expression } from './work.ts';

export interface Literal extends Expression {
  /** File and line. */
  readonly where: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every literal in the folders; those made at run time are not seen. */
export function literalsIn(folders: readonly string[]): readonly Literal[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => literalsOf(`${folder}/${name}`)),
  );
}

function literalsOf(path: string): readonly Literal[] {
  const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        source: node.text.slice(1, slash),
        flags: node.text.slice(slash + 1),
        where: `${path}:${String(line + 1)}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
