import type { Manager } from '../manager.ts';
import { apk } from './apk.ts';
import { apt } from './apt.ts';
import { bun } from './bun.ts';
import { bundler } from './bundler.ts';
import { cargo } from './cargo.ts';
import { composer } from './composer.ts';
import { conda } from './conda.ts';
import { corepack } from './corepack.ts';
import { cpan, cpanm } from './cpan.ts';
import { dnf } from './dnf.ts';
import { dotnet } from './dotnet.ts';
import { gem } from './gem.ts';
import { go } from './go.ts';
import { gradle } from './gradle.ts';
import { luarocks } from './luarocks.ts';
import { maven } from './maven.ts';
import { microdnf } from './microdnf.ts';
import { npm } from './npm.ts';
import { pacman } from './pacman.ts';
import { pecl } from './pecl.ts';
import { phpExtensions } from './php-extensions.ts';
import { pip } from './pip.ts';
import { pipenv } from './pipenv.ts';
import { pipx } from './pipx.ts';
import { pnpm } from './pnpm.ts';
import { poetry } from './poetry.ts';
import { rustup } from './rustup.ts';
import { sbt } from './sbt.ts';
import { tdnf } from './tdnf.ts';
import { uv } from './uv.ts';
import { yarn } from './yarn.ts';
import { yum } from './yum.ts';
import { zypper } from './zypper.ts';

/** Every manager there is a file for. */
export const managers: readonly Manager[] = [
  apk,
  apt,
  bun,
  bundler,
  cargo,
  composer,
  conda,
  corepack,
  cpan,
  cpanm,
  dnf,
  dotnet,
  gem,
  go,
  gradle,
  luarocks,
  maven,
  microdnf,
  npm,
  pacman,
  pecl,
  phpExtensions,
  pip,
  pipenv,
  pipx,
  pnpm,
  poetry,
  rustup,
  sbt,
  tdnf,
  uv,
  yarn,
  yum,
  zypper,
];
