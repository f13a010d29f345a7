import type { Instruction } from '../grammar/ast.ts';
import { bodyOffset, bodyText, editBody, originOf, source } from '../grammar/index.ts';
import type { Assumption } from '../src/assume.ts';
import type { Facts } from '../src/facts/facts.ts';
import { joining } from '../src/facts/joining.ts';
import {
  commentsAbove,
  commentsInFront,
  joint,
  lineEnding,
  styleFor,
  toolComment,
} from '../src/facts/style.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const mergeRuns = definePass({
  name: 'merge-runs',
  title: 'Merge RUNs that follow each other into one layer',
  why: 'Each RUN is a layer: what one creates and the next deletes stays in the image, and databases that both change are stored twice. Two RUNs are one RUN with && between them when nothing of the first shell reaches the second: no variable, directory, option, trap or process, no change of the shell itself, of accounts or of the working directory.',
  refuses: [
    'the flags differ, or a mount is made anew for each RUN (tmpfs, bind,rw)',
    'the first changes its shell: cd, export, set, umask, trap, exit, a variable that the second reads',
    'the first may replace the shell, an account, the working directory or a command that the second runs',
    'the first starts a service or a process in the background',
    'SHELL sets -e and the first is more than one chain of commands; SHELL is no POSIX shell; a heredoc',
    'a comment between the two speaks to a tool (hadolint ignore=…)',
    'the stage does not ship',
  ],
  refs: ['docs.docker.com/build/building/best-practices (RUN)', 'POSIX XCU 2.9.3, 2.8.1'],
  answers: ['DL3059'],
  mayAssume: ['layers-unread', 'base-default-shell', 'commands-ordinary'],
  *run(facts) {
    const { policy, builder } = facts.world;
    // Without --layers buildah makes one layer of a stage anyway (docs/buildah-build.1.md).
    const layers = policy?.layers ?? (builder?.kind === 'buildah' ? 'keep' : 'ship');
    for (const stage of facts.stages) {
      if (layers === 'keep' || (layers === 'ship' && !stage.ships)) continue;
      let chain = newChain(undefined);
      for (const instruction of stage.instructions) {
        const first = chain.runs.at(-1);
        if (instruction.name !== 'run' || first === undefined) {
          if (chain.runs.length > 1) yield merged(chain, facts);
          chain = newChain(instruction.name === 'run' ? instruction : undefined);
          continue;
        }
        const refusal = extend(chain, instruction, facts);
        if (refusal === undefined) continue;
        yield refusal;
        if (chain.runs.length > 1) yield merged(chain, facts);
        chain = newChain(instruction);
      }
      if (chain.runs.length > 1) yield merged(chain, facts);
    }
  },
});

/** RUNs that are to be one, and the text of the merged one as far as it goes. */
interface Chain {
  readonly runs: Instruction[];
  whole: Instruction | undefined;
  readonly ordinary: Set<string>;
  assumed: boolean;
}

function newChain(first: Instruction | undefined): Chain {
  return { runs: first ? [first] : [], whole: first, ordinary: new Set(), assumed: false };
}

/** A chain of more is merged in further rounds: each RUN is held against all before it. */
const longest = 16;
/** A script is one argument of execve, which Linux bounds at 131,072 bytes (MAX_ARG_STRLEN). */
const mostBytes = 100_000;

/** Adds a RUN to the chain, or says why not. */
function extend(chain: Chain, next: Instruction, facts: Facts): Missed | undefined {
  if (chain.runs.length >= longest) return missed(next, 'long-chain', 'enough RUNs are merged above it');
  const tool = commentsAbove(next).find(toolComment);
  if (tool !== undefined)
    return missed(next, 'tool-comment', `the comment ${tool} belongs to this RUN alone`);
  let form: 'plain' | 'brace' = 'plain';
  for (const first of chain.runs) {
    const verdict = joining(first, next, facts);
    if (verdict.kind === 'differs') return missed(next, verdict.reason, verdict.because);
    form = verdict.form;
    for (const name of verdict.ordinary) chain.ordinary.add(name);
    chain.assumed ||= verdict.assumed;
  }
  const whole = append(chain, next, form, facts);
  if (whole === undefined) return missed(next, 'not-editable', 'the text of the two does not bear &&');
  if (3 * bodyText(whole).length > mostBytes && new TextEncoder().encode(bodyText(whole)).length > mostBytes)
    return missed(next, 'too-long', 'the merged script would be longer than one argument may be');
  chain.runs.push(next);
  chain.whole = whole;
  return undefined;
}

/** The chain's text, `&&` and the next RUN in the author's layout. A `;` at the end of either goes. */
function append(
  { runs, whole }: Chain,
  next: Instruction,
  form: 'plain' | 'brace',
  facts: Facts,
): Instruction | undefined {
  const script = facts.script(next);
  if (script.kind === 'opaque' || whole === undefined) return undefined;
  const text = source(next).slice(
    bodyOffset(next, script.start),
    bodyOffset(next, commandEnd(next, facts) - 1) + 1,
  );
  const comments = [...commentsAbove(next), ...commentsInFront(next)];
  const joined = joint(styleFor(whole, facts.file), whole.escape, lineEnding(whole), comments);
  const behind = form === 'plain' ? text : `{ ${text}; }`;
  const end = bodyText(whole).length;
  const start = runs.length === 1 ? commandEnd(whole, facts) : end;
  return editBody(whole, [{ start, end, text: joined + behind }]);
}

/** Where the body ends, less a `;` that separates the last command from nothing. */
function commandEnd(run: Instruction, facts: Facts): number {
  const body = bodyText(run);
  const script = facts.script(run);
  const last = script.kind === 'script' ? script.script.body.items.at(-1) : undefined;
  if (script.kind === 'opaque' || last?.separator !== ';') return body.length;
  const end = script.start + last.end;
  return /^\s*;\s*$/.test(body.slice(end)) ? end : body.length;
}

function merged({ runs, whole, ordinary, assumed }: Chain, facts: Facts): Rewrite | Missed {
  const [first, ...rest] = runs;
  if (first === undefined || whole === undefined) throw new Error('an empty chain has nothing to merge');
  const assumes: Assumption[] = ['layers-unread'];
  if (ordinary.size > 0) assumes.push('commands-ordinary');
  if (assumed) assumes.push('base-default-shell');
  const base = facts.stageOf(first)?.base;
  const shell = base?.kind === 'image' ? [base.reference ?? 'its base'] : [];
  return rewrite(runs, [[{ ...whole, origin: originOf(runs) }], ...rest.map(() => [])], {
    absorbs: true,
    law: 'join-runs',
    assumes,
    covers: {
      ...(ordinary.size > 0 && { 'commands-ordinary': [...ordinary].sort() }),
      ...(assumed && { 'base-default-shell': shell }),
    },
    because: `${String(runs.length)} RUNs become one layer`,
    evidence: [
      'equal flags, user, working directory and shell; only comments stand between',
      'no state of the first shell, no process and no hazard of the effect table reaches the next RUN',
    ],
  });
}
