import type { File, Instruction } from '../grammar/ast.ts';
import { bodyText, editBody, type BodyEdit } from '../grammar/index.ts';
import { usualReference } from '../src/facts/arguments.ts';
import type { Call } from '../src/facts/calls.ts';
import type { Facts } from '../src/facts/facts.ts';
import { laterReader } from '../src/facts/later-readers.ts';
import { heldByMount, leftBy, readInside, type Left } from '../src/facts/leftovers.ts';
import { sets, variable } from '../src/facts/state.ts';
import type { Stage } from '../src/facts/stages.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const noPipCache = definePass({
  name: 'no-pip-cache',
  title: 'Tell pip and pipx to keep no download cache',
  why: 'Every pip install leaves the wheels it downloaded in ~/.cache/pip, where nothing in the image will look for them again. --no-cache-dir (pip 6.0, 2014, and later) installs the same files without the copy. pipx has no such option; its pip obeys PIP_NO_CACHE_DIR in the environment of the call.',
  refuses: [
    'the call already keeps no cache, or the same RUN removes it',
    'a cache mount holds the cache, so no layer has it',
    'PIP_CACHE_DIR, XDG_CACHE_HOME or --cache-dir puts the cache where someone may look for it',
    'a later pip cache purge or rm without -f would fail, or a later command reads the cache',
    'the base is so old that its pip does not know the option',
    'the stage does not ship',
  ],
  refs: ['pip.pypa.io/en/stable/topics/caching', 'pypa/pip:src/pip/_internal/cli/cmdoptions.py'],
  answers: ['DL3042'],
  mayAssume: ['caches-unread'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) {
        if (run.name !== 'run') continue;
        const left = leftBy(run, facts).filter(({ manager }) => /^pipx?$/.test(manager.name));
        if (left.length > 0) yield prevent(run, left, facts);
      }
    }
  },
});

/** One rewrite a RUN: all its calls read the same. */
function prevent(run: Instruction, lefts: readonly Left[], facts: Facts): Rewrite | Missed {
  const edits: BodyEdit[] = [];
  for (const left of lefts) {
    if (heldByMount(run, left, facts)) return missed(run, 'cache-mount', 'a mount holds the download cache');
    const reader = laterReader(run, left, facts);
    if (reader !== undefined) return missed(run, reader.reason, reader.because);
    if (readInside(run, left, facts))
      return missed(run, 'read-later', 'a command of the same RUN names the download cache');
    for (const call of left.calls) {
      const edit = prevention(run, call, left, facts);
      if ('kind' in edit) return edit;
      edits.push(edit);
    }
  }
  const edited = editBody(run, edits);
  if (edited === undefined) return missed(run, 'not-editable', 'the command does not bear the option');
  const paths = [...new Set(lefts.flatMap(({ leftover }) => leftover.paths))];
  const weighs = lefts.map(({ leftover }) => leftover.weighs).find((weight) => weight !== undefined);
  const packages = lefts.flatMap(({ calls }) => calls.flatMap((call) => call.packages)).length;
  return rewrite([run], [[edited]], {
    law: 'prevent-cache',
    assumes: ['caches-unread'],
    covers: { 'caches-unread': paths },
    because: `${lefts.map(({ manager }) => manager.name).join(' and ')} leaves no download cache in the layer`,
    evidence: ['nothing later in the file reads, copies or removes the cache'],
    ...(weighs && { saves: { bytes: weighs.bytes * Math.max(1, packages), basis: weighs.basis } }),
  });
}

function prevention(run: Instruction, call: Call, left: Left, facts: Facts): BodyEdit | Missed {
  const { prevention: how, movedBy, movedByOptions = [] } = left.leftover;
  const script = facts.script(run);
  if (script.kind === 'opaque' || script.place === 'heredoc' || !call.command.placed)
    return missed(run, 'not-editable', 'the call stands where its text is not edited');
  const mover = moverOf(run, call, movedBy, facts);
  const option = call.options.find(({ name }) => name !== undefined && movedByOptions.includes(name));
  const by = mover ?? option?.name;
  if (by !== undefined)
    return missed(run, 'cache-moved', `${by} may put the cache where someone looks for it`);
  if (how?.flag !== undefined) {
    const stage = facts.stageOf(run);
    if (stage !== undefined && how.unknownIn?.test(baseOf(stage, facts)) === true)
      return missed(run, 'old-tool', `the ${call.manager.name} of the base does not know ${how.flag}`);
    // A word that becomes several may end in an option that waits for its value.
    if (call.command.argv.filter(({ word }) => word === call.verbArgument.word).length > 1)
      return missed(run, 'not-editable', 'the verb stands in a variable with more');
    const at = script.start + call.verbArgument.word.end;
    return { start: at, end: at, text: ` ${how.flag}` };
  }
  const setting = how?.environment;
  if (setting === undefined || call.command.wrappers.length > 0)
    return missed(run, 'wrapped', `${call.manager.name} is called through another command`);
  const at = script.start + call.command.node.start;
  return { start: at, end: at, text: `${setting.name}=${setting.value} ` };
}

/** What may put the cache elsewhere than its usual place: a variable, HOME for this call alone, a configuration. */
function moverOf(
  run: Instruction,
  { command }: Call,
  movedBy: readonly string[],
  facts: Facts,
): string | undefined {
  const state = facts.before(run);
  const variableSet = movedBy.find(
    (name) => typeof command.environment(name) === 'string' || sets(state, name),
  );
  if (variableSet !== undefined) return variableSet;
  const own = command.environment('HOME');
  if (command.node.assignments.some(({ name }) => name === 'HOME')) return 'HOME';
  if (typeof own === 'string' && own !== variable(state, 'HOME')) return 'HOME';
  return configured(facts.file) ? 'a configuration of pip' : undefined;
}

const answers = new WeakMap<File, boolean>();

/** Whether anything in a file may say where pip keeps its cache; asked for every call. */
function configured(file: File): boolean {
  const known = answers.get(file) ?? file.instructions.some(configures);
  answers.set(file, known);
  return known;
}

/** An instruction that may say where pip keeps its cache. */
function configures(instruction: Instruction): boolean {
  const text = bodyText(instruction);
  if (instruction.name === 'copy' || instruction.name === 'add') return /pip\.(conf|ini)\b/.test(text);
  const configuring =
    /pip\.conf|PIP_CONFIG_FILE/.test(text) || (/\bconfig\b/.test(text) && /\bset\b/.test(text));
  return configuring && /cache-dir|cache_dir|PIP_CONFIG_FILE/.test(text);
}

/** The base at the bottom of a stage, ARGs at their defaults. */
function baseOf(stage: Stage, facts: Facts): string {
  return stage.base.kind === 'stage'
    ? baseOf(stage.base.stage, facts)
    : (usualReference(stage.from, facts.file) ?? '');
}
