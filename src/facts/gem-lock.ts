/** A Gemfile, and what its Gemfile.lock says Bundler installs. */
import type { Locked } from './locked.ts';

/**
 * The gems that a Gemfile asks for; undefined when it is more than a list: whoever reads it runs it as a program.
 */
export function readGemfile(text: string): readonly string[] | undefined {
  const names: string[] = [];
  let depth = 0;
  for (const line of text.split(/\r?\n/).map(plain)) {
    if (line === '' || isFrame.test(line)) continue;
    const [, name] = isGem.exec(line) ?? [];
    if (isGroup.test(line)) depth += 1;
    else if (line === 'end') depth -= 1;
    else if (name !== undefined) names.push(name);
    else return undefined;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? names : undefined;
}

/** Without a comment, and quoted one way where that makes no difference. */
function plain(line: string): string {
  const text = line.replace(/(^|\s)#.*$/, '').trim();
  return /['\\#]/.test(text) ? text : text.replaceAll('"', "'");
}

const isFrame = /^(source 'https:\/\/rubygems\.org\/?'|ruby '[\w.]+')$/;
const isGroup = /^group( :\w+,)* :\w+ do$/;
const isGem =
  /^gem '([\w.-]+)'(, ?'[\w.<>=~! -]+')*(, ?(require: ?(false|'[\w/.-]+')|groups?: ?(:\w+|\[:\w+(, ?:\w+)*\])))*$/;

/** The gems of a lock file; undefined when it is not understood. It does not tell which have extensions. */
export function readGemLock(text: string): readonly Locked[] | undefined {
  const found: Locked[] = [];
  let section = '';
  let from: Locked['from'] = 'elsewhere';
  let remotes = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    if (/^[A-Z][A-Z ]+$/.test(line)) {
      section = line;
      remotes = 0;
      from = line === 'GIT' ? 'git' : 'elsewhere';
    } else if (!isSource.test(section)) {
      if (!line.startsWith(' ') || !isOther.test(section)) return undefined;
    } else if (line.startsWith('  remote: ')) {
      remotes += 1;
      // Of two, nobody says which has a gem.
      const isPublic = /^ {2}remote: https:\/\/rubygems\.org\/?$/.test(line);
      if (section === 'GEM') from = isPublic && remotes === 1 ? 'registry' : 'elsewhere';
    } else {
      const [, name, version] = /^ {4}([\w.-]+) \(([\w.-]+)\)$/.exec(line) ?? [];
      if (name !== undefined && version !== undefined) found.push({ name, version, from, script: undefined });
      else if (!/^ {2}(specs:|(revision|ref|branch|tag|glob|submodules): .*)$|^ {6}\S/.test(line))
        return undefined;
    }
  }
  return section === '' ? undefined : found;
}

const isSource = /^(GEM|GIT|PATH|PLUGIN SOURCE)$/;
const isOther = /^(PLATFORMS|DEPENDENCIES|RUBY VERSION|BUNDLED WITH|CHECKSUMS)$/;
