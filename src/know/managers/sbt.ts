import type { Manager } from '../manager.ts';

/** sbt of Scala. A word that is no command listed here is one, or a task, that builds. */
export const sbt: Manager = {
  name: 'sbt',
  commands: /^sbt$/,
  // The shell of sbt.
  bareVerb: 'run',
  verbs: {
    run: 'run',
    '~run': 'run',
    runMain: 'run',
    console: 'run',
    shell: 'run',
    server: 'run',
    update: 'download',
    updateClassifiers: 'download',
    // These load the project, and fetch sbt.
    about: 'other',
    help: 'other',
    sbtVersion: 'other',
    scalaVersion: 'other',
    projects: 'other',
    tasks: 'other',
    settings: 'other',
  },
  otherVerb: 'build',
  valueOptions: (
    '-ivy --ivy -sbt-boot --sbt-boot -sbt-dir --sbt-dir -sbt-jar --sbt-jar -sbt-version --sbt-version -sbt-cache ' +
    '--sbt-cache -java-home --java-home -jvm-debug --jvm-debug -mem --mem'
  ).split(' '),
  singleDash: true,
  leftovers: [
    {
      what: 'caches',
      // `update` alone does not count as leaving them: to be there for a later call is all it is for.
      leftBy: ['build'],
      // Coursier (since sbt 1.3), Ivy (before), and sbt itself. What is published locally (`~/.ivy2/local`), archives
      // and JVMs of Coursier (`arc`, `jvm`), global plugins and credentials stay.
      paths: ['~/.cache/coursier/v1', '~/.ivy2/cache', '~/.sbt/boot'],
      // Java asks the account for the home and not HOME.
      movedBy: ['COURSIER_CACHE', 'XDG_CACHE_HOME', 'HOME'],
      movedByOptions: (
        '-ivy --ivy -sbt-boot --sbt-boot -sbt-dir --sbt-dir -no-share --no-share -Dsbt.ivy.home -Dsbt.boot.directory ' +
        '-Dsbt.global.base -Dsbt.coursier.home -Dcoursier.cache'
      ).split(' '),
      readBy: ['build', 'run', 'download', 'other'],
      readers: 'cs coursier scala scala-cli scalac amm mill bloop metals scalafmt scalafix'.split(' '),
      cleanup: { cleanedBy: [] },
      mount: { target: '~/.cache/coursier/v1', sharing: 'locked', byPlatform: false },
      source: {
        from: 'coursier/coursier:doc/docs/cache.md, docs/pages/cli-archive-cache.md; man 1 sbt (sbt/sbt:launcher-package)',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'sbt/sbt:sbt; man 1 sbt (sbt/sbt:launcher-package)', date: '2026-11' },
};
