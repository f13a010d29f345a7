import type { Manager } from '../manager.ts';

/** Maven, also through its wrapper. A word that is no goal listed here is a phase or a goal that builds. */
export const maven: Manager = {
  name: 'maven',
  commands: /^mvnw?$/,
  verbs: {
    'dependency:go-offline': 'download',
    'dependency:resolve': 'download',
    'dependency:resolve-plugins': 'download',
    'dependency:sources': 'download',
    'install:install-file': 'install',
    'spring-boot:run': 'run',
    'spring-boot:start': 'run',
    'exec:java': 'run',
    'exec:exec': 'run',
    'jetty:run': 'run',
    'jetty:run-war': 'run',
    'tomcat7:run': 'run',
    'quarkus:dev': 'run',
    'liberty:run': 'run',
    'javafx:run': 'run',
    // What it writes down are paths in the repository, for a program that is started with them.
    'dependency:build-classpath': 'run',
  },
  otherVerb: 'build',
  valueOptions: (
    '-b --builder --color -D --define -emp --encrypt-master-password -ep --encrypt-password -f --file -gs ' +
    '--global-settings -gt --global-toolchains -l --log-file -P --activate-profiles -pl --projects -rf --resume-from ' +
    '-s --settings -t --toolchains -T --threads'
  ).split(' '),
  singleDash: true,
  leftovers: [
    {
      what: 'local repository',
      // What `install` puts there itself is for later calls, and any later call keeps it. Goals that only fetch, and
      // `install:install-file`, do not count as leaving it: to be there later is all they are for.
      leftBy: ['build'],
      paths: ['~/.m2/repository'],
      // Java asks the account for the home and not HOME. Where a setting moves the repository, nothing is here.
      movedBy: ['HOME'],
      movedByOptions: ['-Dmaven.repo.local', '-s', '--settings'],
      readBy: ['build', 'install', 'download', 'run'],
      readByOptions: ['-o', '--offline'],
      readers: 'gradle gradlew sbt ant ivy mill lein clj clojure boot jbang mvnd groovy grape'.split(' '),
      cleanup: { cleanedBy: [] },
      source: {
        from: 'apache/maven:apache-maven/src/assembly/maven/conf/settings.xml; measured with Maven 3.8.7 on OpenJDK 17',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'mvn --help (3.8.7), apache/maven', date: '2026-11' },
};
