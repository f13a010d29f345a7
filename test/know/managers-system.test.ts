import { describe, expect, it } from 'vitest';
import type { Manager } from '../../src/know/manager.ts';
import { apt } from '../../src/know/managers/apt.ts';
import { dnf } from '../../src/know/managers/dnf.ts';
import { microdnf } from '../../src/know/managers/microdnf.ts';
import { pacman } from '../../src/know/managers/pacman.ts';
import { tdnf } from '../../src/know/managers/tdnf.ts';
import { yum } from '../../src/know/managers/yum.ts';
import { zypper } from '../../src/know/managers/zypper.ts';

const managers: readonly Manager[] = [apt, dnf, microdnf, pacman, tdnf, yum, zypper];

describe('an option that answers the question of a package manager', () => {
  const answering: readonly (readonly [Manager, string, string])[] = [
    [
      apt,
      '-y -yq -qy -yqq -qq -q=2 --yes --assume-yes --assume-no -s --dry-run',
      '-q -q=1 --no-install-recommends -t -V',
    ],
    [
      dnf,
      '-y -qy -yq --assumeyes --assumey --assumeno --setopt=assumeyes=1',
      '-q --setopt=tsflags=nodocs --nodocs --best',
    ],
    [zypper, '-n -y -qn --non-interactive --no-confirm', '-q -l --no-recommends --gpg-auto-import-keys'],
    [pacman, '--noconfirm', '--needed -Syu'],
  ];
  for (const [{ name, prompt }, yes, no] of answering)
    it(`is told from others: ${name}`, () => {
      expect(yes.split(' ').filter((option) => prompt?.answers(option) !== true)).toEqual([]);
      expect(no.split(' ').filter((option) => prompt?.answers(option) !== false)).toEqual([]);
    });

  it.each(managers)('is known by $name itself', ({ prompt }) => {
    expect(prompt?.answers(prompt.flag)).toBe(true);
  });
});

it('the official images that empty their archives are told from others of like names', () => {
  const archives = apt.leftovers.find(({ what }) => what === 'package archives');
  const own = [
    'debian',
    'ubuntu:24.04',
    'python:3.11-slim',
    'docker.io/library/node:22',
    'postgres@sha256:0',
  ];
  const others = [
    'nodered/node-red:4',
    'quay.io/library/debian:12',
    'example/python:3',
    'ubuntu-debootstrap:14.04',
  ];
  expect([...own, ...others].filter((base) => archives?.emptyIn?.test(base))).toEqual(own);
});
