import type { Manager } from '../manager.ts';

/** Gradle, also through its wrapper. A word that is no task listed here is one that builds. */
export const gradle: Manager = {
  name: 'gradle',
  commands: /^gradlew?$/,
  bareVerb: 'build',
  verbs: {
    run: 'run',
    bootRun: 'run',
    appRun: 'run',
    jettyRun: 'run',
    tomcatRun: 'run',
    quarkusDev: 'run',
    dependencies: 'download',
    buildEnvironment: 'download',
    resolveDependencies: 'download',
    downloadDependencies: 'download',
    // Whoever reads a build script runs it.
    help: 'other',
    tasks: 'other',
    projects: 'other',
    properties: 'other',
  },
  otherVerb: 'build',
  valueOptions: (
    '-b --build-file -c --settings-file -D --system-prop -F --dependency-verification -g --gradle-user-home -I ' +
    '--init-script --include-build -M --write-verification-metadata -p --project-dir --project-cache-dir -P ' +
    '--project-prop --console --warning-mode --max-workers --priority -x --exclude-task --tests --args --configuration ' +
    '--gradle-version --distribution-type --type'
  ).split(' '),
  leftovers: [
    {
      what: 'caches',
      // Tasks that only resolve do not count as leaving them: to be there for a later call is all they are for.
      leftBy: ['build'],
      // The second is the wrapper's Gradle. Scripts, properties and JDKs beside them stay. In the official images the
      // folder is a link to /home/gradle/.gradle, a volume: the link is followed, the volume is filled from the layer.
      paths: ['~/.gradle/caches', '~/.gradle/wrapper/dists'],
      // Java asks the account for the home and not HOME.
      movedBy: ['GRADLE_USER_HOME', 'HOME'],
      movedByOptions: ['-g', '--gradle-user-home'],
      readBy: ['build', 'run', 'download', 'other'],
      readByOptions: ['--offline'],
      settledBy: ['--no-daemon'],
      cleanup: { cleanedBy: [] },
      mount: { target: '~/.gradle/caches', sharing: 'locked', byPlatform: false },
      source: {
        from: 'gradle/gradle: user guide, directory_layout (8.2, 9); gradle/docker-gradle; measured on OpenJDK 17',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'gradle/gradle: user guide, command_line_interface', date: '2026-11' },
};
