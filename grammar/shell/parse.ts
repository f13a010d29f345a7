/**
 * Shell scripts to our tree. unbash does the parsing, as bash; its types never leave this file. What bash has and
 * a POSIX shell reads otherwise stays visible, so that callers can stand back (`bashOnly`).
 */
import { forEachChild, parse, type SyntaxNode } from 'unbash';
import type * as U from 'unbash';
import type { Span } from '../ast.ts';
import type * as S from './ast.ts';
import type { Dialect } from './dialect.ts';
import { nesting } from './nesting.ts';
import { walkShell } from './walk.ts';

/** Nesting beyond this is not handed to the parser. */
const deepest = 200;

/**
 * Parses a script. Never throws; `errors` tells whether the tree can be trusted.
 * @param dialect kept for callers: the grammar read is bash's either way
 */
export function parseScript(text: string, dialect: Dialect): S.Script {
  void dialect;
  if (nesting(text) > deepest) return failed(text, 'nested too deeply');
  try {
    const script = parse(text);
    const errors = errorsIn(script);
    return { ...convertScript(script, text, true), errors };
  } catch (error) {
    return failed(text, error instanceof Error ? error.message : String(error));
  }
}

function failed(text: string, message: string): S.Script {
  const span = { start: 0, end: text.length };
  return {
    kind: 'script',
    text,
    ...span,
    body: { kind: 'list', ...span, items: [] },
    comments: [],
    errors: [{ message, start: 0 }],
  };
}

/** Levels of unbash's tree: the functions that walk ours call themselves about as often. */
const deepestTree = 2000;

function errorsIn(script: U.ParsedScript): S.Script['errors'] {
  const errors: { message: string; start: number }[] = [];
  const visit = (node: SyntaxNode, depth: number): void => {
    if (depth > deepestTree) throw new RangeError('nested too deeply');
    if (node.type === 'Script')
      for (const { message, pos } of (node as U.ParsedScript).errors ?? [])
        errors.push({ message, start: pos });
    forEachChild(node, (child) => {
      visit(child, depth + 1);
    });
  };
  visit(script, 0);
  return errors;
}

/** @param outer the text the positions index; an escaped backtick script has its own */
function convertScript(script: U.ParsedScript, outer: string, whole: boolean): S.Script {
  const text = script.source ?? outer;
  const start = whole ? 0 : script.pos;
  const end = whole ? text.length : script.end;
  const body = convertList(script.commands, { start, end }, text);
  return {
    kind: 'script',
    text,
    start,
    end,
    body,
    comments: commentsIn(script, text, start, end),
    errors: [],
  };
}

function spanOf(node: { readonly pos: number; readonly end: number }): Span {
  return { start: node.pos, end: node.end };
}

function convertList(statements: readonly U.Statement[], span: Span, text: string): S.List {
  const items = statements.map((statement, index): S.Item => {
    const next = statements[index + 1]?.pos ?? Math.max(span.end, statement.end);
    return {
      kind: 'item',
      ...spanOf(statement),
      node: convertStatement(statement.command, text),
      separator: statement.background ? '&' : separator(text.slice(statement.end, next)),
    };
  });
  return { kind: 'list', ...span, items };
}

function separator(gap: string): S.Item['separator'] {
  const first = /^(?:[ \t]|\\\n)*([;\n])/.exec(gap)?.[1];
  return first === ';' || first === '\n' ? first : '';
}

function convertStatement(node: U.PipelineNode | U.AndOr, text: string): S.Statement {
  if (node.type !== 'AndOr') return convertPipeline(node, text);
  return {
    kind: 'and-or',
    ...spanOf(node),
    commands: node.commands.map((command) => convertPipeline(command, text)),
    operators: node.operators,
  };
}

function convertPipeline(node: U.PipelineNode, text: string): S.Pipeline | S.Simple | S.Compound {
  if (node.type !== 'Pipeline') return convertCommand(node, text);
  // `time` is a keyword of bash only.
  const commands = node.commands.map((command) => convertCommand(command, text));
  const negated = node.prefixes.filter((prefix) => prefix.type === 'Negation').length % 2 === 1;
  return { kind: 'pipeline', ...spanOf(node), negated, commands };
}

function convertCommand(
  node: U.CommandNode | U.CompoundList,
  text: string,
  redirects: readonly S.Redirect[] = [],
): S.Simple | S.Compound {
  const compound = (
    type: S.Compound['type'],
    lists: readonly U.CompoundList[],
    rest: { readonly name?: string | undefined; readonly words?: readonly U.Word[] } = {},
  ): S.Compound => ({
    kind: 'compound',
    ...spanOf(node),
    type,
    lists: lists.map((list) => convertList(list.commands, spanOf(list), text)),
    name: rest.name,
    words: (rest.words ?? []).map((word) => convertWord(word, text)),
    redirects,
  });
  switch (node.type) {
    case 'Command':
      return convertSimple(node, text);
    case 'Redirected':
      return {
        ...convertCommand(
          node.command,
          text,
          node.redirects.map((redirect) => convertRedirect(redirect, text)),
        ),
        ...spanOf(node),
      };
    case 'CompoundList':
      return compound('group', [node]);
    case 'Subshell':
      return compound('subshell', [node.body]);
    case 'BraceGroup':
      return compound('group', [node.body]);
    case 'If': {
      const elifs = node.elif.flatMap((elif) => [elif.clause, elif.then]);
      return compound('if', [node.clause, node.then, ...elifs, ...(node.else ? [node.else] : [])]);
    }
    case 'While':
      return compound(node.kind, [node.clause, node.body]);
    case 'For':
      return compound('for', [node.body], { name: node.name.value, words: node.wordlist ?? [] });
    case 'Select':
      return compound('select', [node.body], { name: node.name.value, words: node.wordlist ?? [] });
    case 'ArithmeticFor':
      return compound('arithmetic', [node.body]);
    case 'ArithmeticCommand':
      return compound('arithmetic', []);
    case 'Case':
      return compound(
        'case',
        node.items.map((item) => item.body),
        {
          words: [node.word, ...node.items.flatMap((item) => item.pattern)],
        },
      );
    case 'TestCommand':
      return compound('test', [], { words: wordsOf(node.expression) });
    case 'Function': {
      const body = convertCommand(node.body, text);
      const span = { start: body.start, end: body.end };
      const list: S.List = {
        kind: 'list',
        ...span,
        items: [{ kind: 'item', ...span, node: body, separator: '' }],
      };
      return { ...compound('function', [], { name: node.name.value }), lists: [list] };
    }
    case 'Coproc': {
      const body = convertCommand(node.body, text);
      const span = { start: body.start, end: body.end };
      const list: S.List = {
        kind: 'list',
        ...span,
        items: [{ kind: 'item', ...span, node: body, separator: '' }],
      };
      return { ...compound('coproc', []), lists: [list] };
    }
    default:
      return node satisfies never;
  }
}

function wordsOf(expression: U.TestExpression): readonly U.Word[] {
  switch (expression.type) {
    case 'TestUnary':
      return [expression.operand];
    case 'TestBinary':
      return [expression.left, expression.right];
    case 'TestLogical':
      return expression.operands.flatMap(wordsOf);
    case 'TestNot':
      return wordsOf(expression.operand);
    case 'TestGroup':
      return wordsOf(expression.expression);
    default:
      return expression satisfies never;
  }
}

function convertSimple(node: U.Command, text: string): S.Simple {
  const assignments: S.Assignment[] = [];
  const redirects: S.Redirect[] = [];
  const words: S.Word[] = node.name ? [convertWord(node.name, text)] : [];
  for (const part of node.prefix)
    if (part.type === 'Assignment') assignments.push(convertAssignment(part, text));
    else redirects.push(convertRedirect(part, text));
  for (const part of node.suffix)
    if (part.type === 'Word') words.push(convertWord(part, text));
    else if (part.type === 'Assignment') words.push(assignmentWord(part, text));
    else redirects.push(convertRedirect(part, text));
  return { kind: 'simple', ...spanOf(node), assignments, words, redirects };
}

function convertAssignment(node: U.Assignment, text: string): S.Assignment {
  const value =
    node.value.type === 'Word' && node.index === undefined ? convertWord(node.value, text) : undefined;
  return { kind: 'assignment', ...spanOf(node), name: node.name, value, append: node.append === true };
}

/** `export A=b`: bash has an assignment there, a POSIX shell a word. */
function assignmentWord(node: U.Assignment, text: string): S.Word {
  const span = spanOf(node);
  if (node.value.type !== 'Word')
    return {
      kind: 'word',
      ...span,
      text: text.slice(span.start, span.end),
      parts: [{ kind: 'bash-only', ...span, script: undefined }],
    };
  const middle = node.value.pos;
  const head = text.slice(span.start, middle);
  return {
    kind: 'word',
    ...span,
    text: text.slice(span.start, span.end),
    parts: [
      { kind: 'literal', start: span.start, end: middle, value: head, quoted: false, glob: false },
      ...convertWord(node.value, text).parts,
    ],
  };
}

function convertRedirect(node: U.Redirection, text: string): S.Redirect {
  const descriptor = node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : undefined;
  if (node.type !== 'HereDoc') {
    const target = node.target && convertWord(node.target, text);
    return {
      kind: 'redirect',
      ...spanOf(node),
      operator: node.operator,
      descriptor,
      target,
      heredoc: undefined,
    };
  }
  const { body } = node;
  const quoted = node.delimiter?.quoted === true;
  const parts =
    quoted || body.parts === undefined
      ? [literal(body, body.text, true)]
      : body.parts.flatMap((part) => convertPart(part, true, text));
  const heredoc: S.Word = { kind: 'word', ...spanOf(body), text: body.text, parts };
  const target: S.Word | undefined = node.delimiter && {
    kind: 'word',
    ...spanOf(node.delimiter),
    text: node.delimiter.text,
    parts: [literal(node.delimiter, node.delimiter.value, quoted)],
  };
  return { kind: 'redirect', ...spanOf(node), operator: node.operator, descriptor, target, heredoc };
}

function literal(
  node: { readonly pos: number; readonly end: number },
  value: string,
  quoted: boolean,
): S.Part {
  return { kind: 'literal', ...spanOf(node), value, quoted, glob: false };
}

function convertWord(word: U.Word, text: string): S.Word {
  const parts = word.parts
    ? word.parts.flatMap((part) => convertPart(part, false, text))
    : [literal(word, word.value, /[\\'"]/.test(word.text))];
  return { kind: 'word', ...spanOf(word), text: word.text, parts };
}

function convertPart(part: U.WordPart, quoted: boolean, text: string): readonly S.Part[] {
  const span = spanOf(part);
  const bashOnlyPart: S.Part = { kind: 'bash-only', ...span, script: undefined };
  switch (part.type) {
    case 'Literal':
      return [literal(part, part.value, quoted || part.text.includes('\\'))];
    case 'SingleQuoted':
      return [literal(part, part.value, true)];
    case 'DoubleQuoted':
      return part.parts.length === 0
        ? [literal(part, '', true)]
        : part.parts.flatMap((child) => convertPart(child, true, text));
    case 'Glob':
      return [{ kind: 'literal', ...span, value: part.value, quoted: false, glob: true }];
    case 'SimpleExpansion':
      return [
        {
          kind: 'parameter',
          ...span,
          name: part.text.slice(1),
          quoted,
          operator: undefined,
          operand: undefined,
        },
      ];
    case 'ParameterExpansion':
      return [convertParameter(part, quoted, text)];
    case 'CommandExpansion':
      return [
        {
          kind: 'substitution',
          ...span,
          quoted,
          script: part.script && convertScript(part.script, text, false),
        },
      ];
    case 'ArithmeticExpansion':
      return [{ kind: 'arithmetic', ...span, quoted }];
    case 'ProcessSubstitution':
      return [{ ...bashOnlyPart, script: part.script && convertScript(part.script, text, false) }];
    case 'AnsiCQuoted':
    case 'LocaleString':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return [bashOnlyPart];
    default:
      return part satisfies never;
  }
}

const posixOperators = new Set(['-', ':-', '=', ':=', '+', ':+', '?', ':?', '#', '##', '%', '%%']);

function convertParameter(part: U.ParameterExpansionPart, quoted: boolean, text: string): S.Part {
  const span = spanOf(part);
  const operator =
    part.prefix === '#'
      ? 'length'
      : part.operation && 'operator' in part.operation
        ? part.operation.operator
        : undefined;
  const plain =
    part.prefix === '#' ||
    (part.operation === undefined ? true : operator !== undefined && posixOperators.has(operator));
  const slice = part.operation?.type === 'Slice';
  if (part.prefix === '!' || part.index !== undefined || !plain || slice)
    return { kind: 'bash-only', ...span, script: undefined };
  const operand = part.operation && 'operand' in part.operation ? part.operation.operand : undefined;
  return {
    kind: 'parameter',
    ...span,
    name: part.parameter,
    quoted,
    operator,
    operand: operand && convertWord(operand, text),
  };
}

/** unbash drops comments: a `#` outside of everything it read starts one. */
function commentsIn(script: U.ParsedScript, text: string, start: number, end: number): readonly Span[] {
  if (!text.slice(start, end).includes('#')) return [];
  const covered: Span[] = [];
  const visit = (node: SyntaxNode): void => {
    switch (node.type) {
      case 'Word':
      case 'Assignment':
      case 'HereDocDelimiter':
      case 'HereDocBody':
      case 'ArithmeticCommand':
        covered.push(spanOf(node));
        return;
      default:
        forEachChild(node, visit);
    }
  };
  forEachChild(script, visit);
  covered.sort((a, b) => a.start - b.start);
  const comments: Span[] = [];
  let index = 0;
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    while (index < covered.length && (covered[index]?.end ?? 0) <= at) index += 1;
    if ((covered[index]?.start ?? Infinity) <= at) continue;
    if (at > start && !/[\s;&|()]/.test(text[at - 1] ?? '')) continue;
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    comments.push({ start: at, end: stop });
    at = stop;
  }
  return comments;
}

/** What a shell called sh may read otherwise than bash: words, compounds, redirections (knowledge: POSIX sh, dash, ash). */
export function bashOnly(script: S.Script): readonly Span[] {
  const found: Span[] = [];
  walkShell(script, (node) => {
    if (node.kind === 'word') for (const part of node.parts) if (part.kind === 'bash-only') found.push(part);
    if (node.kind === 'compound' && ['test', 'arithmetic', 'select', 'coproc'].includes(node.type))
      found.push(node);
    if (
      node.kind === 'compound' &&
      node.type === 'function' &&
      /^function\b/.test(script.text.slice(node.start))
    )
      found.push(node);
    if (node.kind === 'redirect' && ['<<<', '&>', '&>>'].includes(node.operator)) found.push(node);
    if (node.kind === 'assignment' && (node.append || node.value === undefined)) found.push(node);
    if (node.kind === 'pipeline' && /\|&/.test(script.text.slice(node.start, node.end))) found.push(node);
  });
  return found;
}
