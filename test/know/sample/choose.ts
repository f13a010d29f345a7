/**
 * Chooses the RUNs that judge the recogniser of package managers, and writes down where they stand:
 * `npx tsx test/know/sample/choose.ts`. They are found by a search for words in the text, which knows nothing of
 * `src/facts/calls.ts`. Another choice needs other labels: `labels.json` is written by hand.
 */
import { writeFileSync } from 'node:fs';
import { parse, typed } from '../../../grammar/index.ts';
import { absent, corpusFiles, type CorpusFile } from '../../corpus/read.ts';
import { pick, random } from '../../corpus/random.ts';
import { hashOf, runsFile, scriptText, type SampledRun } from './sample.ts';

const seed = 20_261_127;
/** How many RUNs in all, and with each manager's words where there are as many. */
const enough = { runs: 300, perManager: 8 };

/** Words that call a manager, as they stand between blanks, quotes and what ends a command. */
const words: Readonly<Record<string, string>> = {
  apt: 'apt|apt-get|aptitude',
  apk: 'apk',
  dnf: 'dnf',
  microdnf: 'microdnf',
  yum: 'yum',
  tdnf: 'tdnf',
  zypper: 'zypper',
  pacman: 'pacman',
  pip: String.raw`pip[\d.]*`,
  pipx: 'pipx',
  uv: 'uv',
  poetry: 'poetry',
  pipenv: 'pipenv',
  conda: 'conda',
  mamba: 'mamba',
  micromamba: 'micromamba',
  npm: 'npm',
  yarn: 'yarn',
  pnpm: 'pnpm',
  bun: 'bun',
  corepack: 'corepack',
  gem: 'gem',
  bundler: 'bundle|bundler',
  composer: String.raw`composer(?:\.phar)?`,
  pecl: 'pecl',
  'php-extensions': String.raw`docker-php-ext-\w+`,
  go: 'go',
  cargo: 'cargo',
  rustup: 'rustup|rustup-init|rustup-init.sh',
  maven: 'mvn|mvnw',
  gradle: 'gradle|gradlew',
  sbt: 'sbt',
  dotnet: String.raw`dotnet(?:\.exe)?`,
  cpan: 'cpan|cpanm',
  luarocks: 'luarocks',
};

const mentions = searches((word) => String.raw`(?:^|[\s;&|('"\x60/=,\[])(?:${word})(?=[\s;&|)'"\x60,]|$)`);
/** Where a command seems to start, a word behind it: for `perManager`, since `cargo` is also a package of apt. */
const starts = searches(
  (word) =>
    String.raw`(?:^|\n|[;&|({]|-m|-c ['"]|\b(?:RUN|sudo|then|do|env|if)\s)[\s\\]*(?:\w+=\S+\s+)*(?:[\w.$/{}-]*/)?(?:${word})\s+(?!-+(?:v|V|version)\b)[\w.@-]`,
);

function searches(pattern: (word: string) => string): readonly (readonly [string, RegExp])[] {
  return Object.entries(words).map(([name, word]) => [name, new RegExp(pattern(word))]);
}

interface Candidate extends SampledRun {
  readonly cluster: string;
  /** The same for RUNs that say the same, versions and hashes aside. */
  readonly says: string;
  readonly started: readonly string[];
}

const files = corpusFiles();
if (files === undefined) console.log(absent);
else {
  const runs = chosen(files.filter(({ kind }) => kind === 'real').flatMap(candidatesIn));
  const rows = runs.map(
    ({ id, instruction, sha256 }) =>
      `  { "id": "${id}", "instruction": ${instruction}, "sha256": "${sha256}" }`,
  );
  writeFileSync(runsFile, `[\n${rows.join(',\n')}\n]\n`);
}

function candidatesIn({ id, cluster, text }: CorpusFile): readonly Candidate[] {
  return parse(text).file.instructions.flatMap((instruction, index) => {
    if (typed(instruction).kind !== 'run') return [];
    const script = scriptText(instruction);
    const says = script.replace(/[\s\\]+/g, ' ').replace(/[\da-f]{7,}|\d+/g, '0');
    if (!mentions.some(([, search]) => search.test(script))) return [];
    const started = starts.flatMap(([name, search]) => (search.test(script) ? [name] : []));
    return [{ id, instruction: index, sha256: hashOf(script), cluster, says, started }];
  });
}

/** The rarest managers first, then at random; near-copies only while nothing else is left. */
function chosen(candidates: readonly Candidate[]): readonly SampledRun[] {
  const shuffled = pick(candidates, candidates.length, random(seed));
  const taken = new Set<Candidate>();
  const clusters = new Set<string>();
  const said = new Set<string>();
  const take = (among: readonly Candidate[], isEnough: () => boolean): void => {
    for (const repeats of ['nothing', 'its cluster', 'words'])
      for (const candidate of among) {
        if (isEnough()) return;
        if (taken.has(candidate) || (repeats !== 'words' && said.has(candidate.says))) continue;
        if (repeats === 'nothing' && clusters.has(candidate.cluster)) continue;
        taken.add(candidate);
        clusters.add(candidate.cluster);
        said.add(candidate.says);
      }
  };
  const among = Object.keys(words)
    .map((name) => ({ name, with: shuffled.filter(({ started }) => started.includes(name)) }))
    .toSorted((a, b) => a.with.length - b.with.length);
  for (const { name, with: all } of among) {
    const count = (): number => [...taken].filter(({ started }) => started.includes(name)).length;
    take(all, () => count() >= enough.perManager);
    console.log(`${name}: ${count()} of ${all.length}`);
  }
  take(shuffled, () => taken.size >= enough.runs);
  return [...taken];
}
