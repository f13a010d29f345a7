/** One corpus file against BuildKit's reading of it, aspect by aspect. */
import type { File } from '../../grammar/ast.ts';
import { parse, syntaxOf, typed } from '../../grammar/index.ts';
import { comparable, instructionsOf, withoutComments } from './instructions.ts';
import { nodesOf } from './nodes.ts';
import type { Oracle, OracleNode } from './oracle.ts';
import { difference, tally, type Aspect, type Tally } from './score.ts';

const exact = 1;

export interface FileComparison {
  compare(text: string, oracle: Oracle): void;
  aspects(): readonly Aspect[];
}

/** Compares trees, typed instructions and errors; every aspect has to agree everywhere. */
export function compareFiles(): FileComparison {
  const tallies = new Map<string, Tally>();
  const count = (aspect: string, where: string, what: string | undefined): void => {
    let found = tallies.get(aspect);
    if (found === undefined) tallies.set(aspect, (found = tally(aspect, exact)));
    found.count(where, what);
  };
  return {
    compare(text, oracle) {
      const { file, diagnostics } = parse(text);
      const { id } = oracle;
      count('directives', id, directives(file, text, oracle));
      compareNodes(nodesOf(file, text), oracle, count);
      compareMounts(file, oracle, count);
      if (oracle.stages === undefined) {
        const [first] = diagnostics;
        const reason = first && `dockerfile parse error on line ${String(first.line)}: ${first.message}`;
        count('rejected: line and reason', id, difference(reason, oracle.instrError));
      } else {
        count('accepted', id, difference(diagnostics[0]?.message, undefined));
        compareInstructions(file, oracle, count);
      }
    },
    aspects: () => [...tallies.values()].map((one) => one.aspect()),
  };
}

type Count = (aspect: string, where: string, what: string | undefined) => void;

function directives(file: File, text: string, { escape, syntax }: Oracle): string | undefined {
  return difference({ escape: file.escape, syntax: syntaxOf(text) }, { escape, syntax });
}

/** What is compared of a node; instructions and their order come first. */
const nodeAspects: Readonly<Record<string, (node: OracleNode) => unknown>> = {
  'line ranges': ({ start, end }) => ({ start, end }),
  flags: ({ flags }) => flags,
  arguments: ({ args, sub }) => ({ args, sub }),
  'JSON or shell form': ({ attrs }) => attrs?.json === true,
  heredocs: ({ heredocs }) => heredocs,
  'joined lines': ({ original }) => original,
};

function compareNodes(ours: readonly OracleNode[], { id, nodes: theirs }: Oracle, count: Count): void {
  const [names, expected] = [ours, theirs].map((nodes) => nodes.map((node) => node.cmd));
  count('sequence of instructions', id, difference(names, expected));
  for (const [index, node] of theirs.entries()) {
    const own = ours[index];
    for (const [aspect, part] of Object.entries(nodeAspects)) {
      const found = own && part(own);
      const wanted = part(node);
      if (found !== undefined || wanted !== undefined) count(aspect, id, difference(found, wanted));
    }
  }
}

function compareInstructions(file: File, oracle: Oracle, count: Count): void {
  const ours = instructionsOf(file);
  const { metaArgs = [], stages = [] } = oracle;
  count('ARGs before FROM', oracle.id, difference(ours.metaArgs, metaArgs.map(withoutComments)));
  count('number of stages', oracle.id, difference(ours.stages.length, stages.length));
  for (const [index, { commands, ...stage }] of comparable(stages).entries()) {
    const { commands: found = [], ...own } = ours.stages[index] ?? {};
    count('typed FROM', oracle.id, difference(own, stage));
    for (const [at, command] of commands.entries())
      count(`typed ${command.type.toUpperCase()}`, oracle.id, difference(found[at], command));
    count('instructions of a stage', oracle.id, difference(found.length, commands.length));
  }
}

/** Mounts are not in the oracle's typed instructions: their fields are read from its flags. */
function compareMounts(file: File, { id, nodes }: Oracle, count: Count): void {
  for (const [index, { flags = [] }] of nodes.entries()) {
    const texts = flags.filter((flag) => flag.startsWith('--mount='));
    const instruction = file.instructions[index];
    if (texts.length === 0 || instruction === undefined) continue;
    const view = typed(instruction);
    const mounts = view.kind === 'run' ? view.mounts : [];
    const ours = mounts.map(({ type, fields }) => ({ type, fields: Object.fromEntries(fields) }));
    count('fields of mounts', id, difference(ours, texts.map(mountOf)));
  }
}

function mountOf(flag: string): unknown {
  const fields = flag
    .slice('--mount='.length)
    .split(',')
    .map((field) => /^([^=]*)=?(.*)$/s.exec(field)?.slice(1) ?? [])
    .map(([key = '', value = '']) => [key.toLowerCase(), value] as const);
  const values = Object.fromEntries(fields);
  return { type: (values['type'] ?? 'bind').toLowerCase(), fields: values };
}
