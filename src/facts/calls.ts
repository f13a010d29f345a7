/** Calls of package managers among the commands of a RUN. */
import type { Manager, VerbKind } from '../know/manager.ts';
import { managers } from '../know/managers/index.ts';
import type { Argument, Command } from './commands.ts';

export interface Call {
  readonly manager: Manager;
  readonly command: Command;
  readonly verb: VerbKind;
  /** The word that is the verb (its second word, where it has two); new options go behind it. */
  readonly verbArgument: Argument;
  /** Options as they stand, values included (`-r`, `requirements.txt`). */
  readonly options: readonly Option[];
  /** What is installed or removed; an undefined value is not known. */
  readonly packages: readonly Argument[];
}

export interface Option {
  /** `--cache-dir`, also of `--cache-dir=x`; undefined when not known. */
  readonly name: string | undefined;
  readonly value: Argument | string | undefined;
  readonly argument: Argument;
}

/** The package manager calls among some commands, in their order. A call whose verb is not known is not one. */
export function callsAmong(commands: readonly Command[]): readonly Call[] {
  return commands.flatMap((command) => {
    const call = callOf(command);
    return call === undefined ? [] : [call];
  });
}

function callOf(command: Command): Call | undefined {
  const [word] = command.argv;
  if (word === undefined || command.name === undefined) return undefined;
  const name = command.name;
  const direct = managers.find((manager) => manager.commands.test(name));
  if (direct !== undefined) return callWith(direct, command, command.argv.slice(1));
  if (!/^(python|pypy)[\d.]*$/.test(name)) return undefined;
  // `python -u -m pip install`: interpreter options without a value may stand before -m.
  const at = command.argv.findIndex((argument) => argument.value === '-m');
  if (
    at < 1 ||
    !command.argv.slice(1, at).every((argument) => /^-[bBdEiIOPqsSuvx]+$/.test(argument.value ?? ''))
  )
    return undefined;
  const module = command.argv[at + 1]?.value;
  const manager = managers.find((candidate) => module !== undefined && candidate.modules?.includes(module));
  return manager && callWith(manager, command, command.argv.slice(at + 2));
}

function callWith(manager: Manager, command: Command, rest: readonly Argument[]): Call | undefined {
  const options: Option[] = [];
  const operands: Argument[] = [];
  let onlyOperands = false;
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index];
    if (argument === undefined) break;
    const text = argument.value;
    if (onlyOperands || text === undefined || !text.startsWith('-') || text === '-') operands.push(argument);
    else if (text === '--') onlyOperands = true;
    else {
      const equals = text.startsWith('--') ? text.indexOf('=') : -1;
      const name = equals < 0 ? text : text.slice(0, equals);
      const takesNext = equals < 0 && manager.valueOptions.includes(name);
      const value = equals >= 0 ? text.slice(equals + 1) : takesNext ? rest[index + 1] : undefined;
      options.push({ name, value, argument });
      if (takesNext) index += 1;
    }
  }
  const [first, second] = operands;
  // A first operand that is not known hides the verb.
  if (first?.value === undefined) return undefined;
  const both =
    second?.value === undefined ? undefined : manager.twoWordVerbs?.[`${first.value} ${second.value}`];
  if (both !== undefined && second !== undefined)
    return { manager, command, verb: both, verbArgument: second, options, packages: operands.slice(2) };
  const verb = Object.hasOwn(manager.verbs, first.value) ? manager.verbs[first.value] : undefined;
  return verb && { manager, command, verb, verbArgument: first, options, packages: operands.slice(1) };
}
