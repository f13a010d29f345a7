/** What gem and Bundler install, and what that needs of the base image. */
import { gemPrograms, rubyGem } from '../know/packages/gem.ts';
import type { Call, Option } from './calls.ts';
import { readGemfile, readGemLock } from './gem-lock.ts';
import type { Locked, ProjectContext } from './locked.ts';
import { needsOfLocked, type Registry } from './needs-of-rows.ts';

const registry: Registry = { what: 'gems', rowOf: rubyGem, programs: gemPrograms };

/** Options that change neither what is installed nor where it comes from. */
const plainBundle = /^(-j|--(jobs|retry|without|with|deployment|frozen|quiet|no-cache|clean|path))$/;
const plainGem = /^(-[vNq]|--(version|no-document|no-ri|no-rdoc|quiet|silent))$/;
const plainSettings =
  /^(without|with|deployment|frozen|jobs|retry|clean|path|silence_root_warning|no-cache)$/;

/**
 * Notes all that a call of Bundler needs.
 * @returns whether it is an install, a setting, or the start of a program that does its work alone; of any other call
 *   nothing is noted
 */
export function needsOfBundler(call: Call, { ledger, holdings, file }: ProjectContext): boolean {
  const { verb, verbText, packages, options, command } = call;
  if (verb === 'script') {
    const program = packages[0]?.value ?? '';
    return options.length === 0 && holdings.scripts.has(program) && Object.hasOwn(gemPrograms, program);
  }
  if (verbText === 'config') return isPlainSetting(call);
  if (!/^(install|bundler?|i)$/.test(verbText) || packages.length > 0) return false;
  const other = options.find(({ name }) => name === undefined || !plainBundle.test(name));
  if (other !== undefined) ledger.unseen.add(`what bundle does with ${other.name ?? '$…'}`);
  if (command.environment('BUNDLE_GEMFILE') !== undefined)
    ledger.unseen.add('the Gemfile that BUNDLE_GEMFILE names');
  const [gemfile, lock] = [file('Gemfile'), file('Gemfile.lock')];
  const asked = gemfile && readGemfile(gemfile.text);
  const locked = lock && readGemLock(lock.text);
  if (gemfile === undefined || asked === undefined) ledger.unseen.add('what the Gemfile does');
  else holdings.read.add(gemfile.path);
  if (lock === undefined || locked === undefined || !covers(locked, asked))
    ledger.unseen.add('the gems of a project without a Gemfile.lock that fits');
  else {
    holdings.read.add(lock.path);
    needsOfLocked(locked, registry, { ledger, holdings });
  }
  return true;
}

function covers(locked: readonly Locked[], asked: readonly string[] | undefined): boolean {
  return asked === undefined || asked.every((name) => locked.some((one) => one.name === name));
}

function isPlainSetting({ packages, options }: Call): boolean {
  const words = packages.map(({ value }) => value);
  const key = words[0] === 'set' ? words[1] : words[0];
  return (
    key !== undefined &&
    plainSettings.test(key) &&
    words.every((word) => word !== undefined) &&
    options.every(({ name }) => name === '--local' || name === '--global')
  );
}

/** Notes all that an install of gem needs. @returns whether the call is one; of another nothing is noted */
export function needsOfGem(call: Call, { ledger, holdings }: ProjectContext): boolean {
  const { verb, verbText, packages, options } = call;
  if (verb !== 'install' || !/^(i|install)$/.test(verbText)) return false;
  const other = options.find(({ name }) => name === undefined || !plainGem.test(name));
  if (other !== undefined) ledger.unseen.add(`what gem does with ${other.name ?? '$…'}`);
  const version = packages.length === 1 ? options.map(versionIn).find((one) => one !== undefined) : undefined;
  const locked = packages.map(({ value = '$…' }): Locked => {
    const [name = value, own = version ?? ''] = value.split(':');
    // What it depends on is looked for anew.
    const closed = rubyGem(name)?.dependencies === 'none';
    return { name, version: own, from: closed ? 'registry' : 'elsewhere', script: undefined };
  });
  needsOfLocked(locked, registry, { ledger, holdings });
  return true;
}

function versionIn({ name, value }: Option): string | undefined {
  if (name !== '-v' && name !== '--version') return undefined;
  return typeof value === 'object' ? value.value : value;
}
