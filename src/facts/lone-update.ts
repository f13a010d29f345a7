/** A package list update that is all a RUN does. */
import type { Instruction } from '../../grammar/ast.ts';
import type { Leftover } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { variable } from './state.ts';

/** The update call that is all a RUN does. */
export function loneUpdate(run: Instruction, facts: Facts): Call | undefined {
  const script = facts.script(run);
  if (script.kind === 'opaque' || script.place === 'heredoc' || run.flags.length > 0) return undefined;
  const [call, ...more] = facts.calls(run);
  const [item, ...others] = script.script.body.items;
  if (call?.verb !== 'update' || more.length + others.length > 0) return undefined;
  if (facts.commands(run).length > 1 || script.script.comments.length > 0) return undefined;
  if (item?.node.kind !== 'simple' || item.separator === '&' || call.command.redirects.length > 0)
    return undefined;
  if (item.node.assignments.some(({ name }) => name !== 'DEBIAN_FRONTEND')) return undefined;
  if (call.command.wrappers.some(({ name, argv }) => name !== 'sudo' || argv.length > 1)) return undefined;
  return call.manager.leftovers.some(isLists) ? call : undefined;
}

function isLists({ leftBy, prevention }: Leftover): boolean {
  return prevention === undefined && leftBy.includes('update');
}

const programs: readonly string[] = ['apt', 'apt-get', 'aptitude', '/usr/bin/apt-get'];
const fileVariables: readonly string[] = ['APT_CONFIG', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** What an update may be told without naming files or other sources. */
const quietOptions = /^(-[qy]|--(quiet|yes|assume-yes|fix-missing|allow-releaseinfo-change))$/;
const plainSettings =
  /^Acquire::(Retries|Check-Valid-Until|Check-Date|ForceIPv[46]|PDiffs|https?::Timeout)=(\d+|true|false)$/i;

/** Whether all that an update says is in its words, wherever it stands. */
export function isSelfContained(
  run: Instruction,
  { command, options, packages }: Call,
  facts: Facts,
): boolean {
  const said = [...command.node.words, ...command.node.assignments.map(({ value }) => value)];
  if (!said.every((word) => word?.parts.every(({ kind }) => kind === 'literal') === true)) return false;
  if (packages.length > 0 || !programs.includes(command.argv[0]?.value ?? '')) return false;
  if (fileVariables.some((name) => typeof variable(facts.before(run), name) === 'string')) return false;
  return options.every(({ name = '', value }) => {
    if (name !== '-o' && name !== '--option') return quietOptions.test(name);
    return plainSettings.test((typeof value === 'object' ? value.value : value) ?? '');
  });
}
