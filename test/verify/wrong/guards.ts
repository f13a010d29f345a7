/**
 * Guards: the places of a source file where something is not done. Each can be turned off, which makes another
 * compiler, one that is wrong as long as the guard was needed.
 */
import ts from 'typescript';

export interface Guard {
  /** In the repository. */
  readonly path: string;
  readonly line: number;
  /** The guard as it stands, on one line. */
  readonly text: string;
  /** The expression that is replaced when it is turned off. */
  readonly start: number;
  readonly end: number;
  /** The file without it. */
  readonly mutated: string;
}

/** Every guard of a file, in source order. */
export function guardsOf(path: string, source: string): readonly Guard[] {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const guards: Guard[] = [];
  const off = (node: ts.Node, shown: ts.Node, replacement: string): void => {
    const start = node.getStart(tree);
    guards.push({
      path,
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
      text: shown.getText(tree).replace(/\s+/g, ' ').slice(0, 160),
      start,
      end: node.getEnd(),
      mutated: source.slice(0, start) + replacement + source.slice(node.getEnd()),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) && node.elseStatement === undefined && leaves(node.thenStatement))
      off(node.expression, node, `false && (${node.expression.getText(tree)})`);
    else if (ts.isConditionalExpression(node) && isNothing(node.whenTrue))
      off(node, node, node.whenTrue.getText(tree));
    else if (ts.isConditionalExpression(node) && isNothing(node.whenFalse))
      off(node, node, node.whenFalse.getText(tree));
    else if (isOperator(node, ts.SyntaxKind.QuestionQuestionToken) && isTold(node)) {
      off(node.left, node.left, 'undefined');
      if (!isOperator(node.right, ts.SyntaxKind.QuestionQuestionToken))
        off(node.right, node.right, 'undefined');
    } else if (
      isOperator(node, ts.SyntaxKind.AmpersandAmpersandToken) &&
      ts.isCallExpression(node.right) &&
      isTold(node)
    )
      off(node, node, 'undefined');
    else if (isWordList(node)) off(node, node.parent, 'new Set()');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return guards;
}

/**
 * A file that says which of its guards are reached.
 * @param call the call that says so of a guard, an expression
 */
export function probed(source: string, guards: readonly Guard[], call: (guard: Guard) => string): string {
  const marks = guards.flatMap((guard) => [
    { at: guard.start, opens: true, inner: guard.end, text: `(${call(guard)}, ` },
    { at: guard.end, opens: false, inner: guard.start, text: ')' },
  ]);
  // What ends at a place ends before another begins there; the outer begins first and ends last.
  marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.inner - a.inner);
  let text = '';
  let at = 0;
  for (const mark of marks) {
    text += source.slice(at, mark.at) + mark.text;
    at = mark.at;
  }
  return text + source.slice(at);
}

/** Whether a statement only leaves: the loop, the round of it, or the function. */
function leaves(statement: ts.Statement): boolean {
  const only = ts.isBlock(statement) ? statement.statements[0] : statement;
  return (
    only !== undefined &&
    (ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isBreakStatement(only))
  );
}

function isNothing(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'undefined';
}

function isOperator(node: ts.Node, kind: ts.BinaryOperator): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === kind;
}

/** Whether an expression is what a function gives back. */
function isTold(node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isParenthesizedExpression(at) || ts.isBinaryExpression(at)) at = at.parent;
  return ts.isReturnStatement(at) || ts.isArrowFunction(at);
}

/** A table of words at the top of a file. */
function isWordList(node: ts.Node): node is ts.NewExpression {
  return (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'Set' &&
    node.arguments?.length === 1 &&
    ts.isVariableDeclaration(node.parent) &&
    ts.isSourceFile(node.parent.parent.parent.parent)
  );
}
