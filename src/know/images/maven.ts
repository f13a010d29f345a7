import type { ImageFamily } from '../image.ts';
import { corretto, openjdk, temurin } from './java.ts';

export const maven: ImageFamily = {
  repository: 'maven',
  // That of the image with Java under it.
  distribution: undefined,
  env: {
    ...changing({ ...openjdk.env, ...temurin.env, ...corretto.env }),
    MAVEN_HOME: '/usr/share/maven',
    MAVEN_CONFIG: undefined,
    MAVEN_VERSION: undefined,
    USER_HOME_DIR: undefined,
    COPY_REFERENCE_FILE_LOG: undefined,
    BASE_URL: undefined,
    SHA: undefined,
    VERSION: undefined,
  },
  user: 'root',
  workdir: '/',
  // Copies its reference files, then runs what it is given.
  entrypoint: ['/usr/local/bin/mvn-entrypoint.sh'],
  // Before 3.5 some had a user of their own; there is no row for the others' Java.
  except:
    /^(2|3\.[0-4])(\.|-|$)|adoptopenjdk|azul|graal|ibm|liberica|microsoft|mandrel|sapmachine|semeru|openj9|zulu/,
  source: { from: 'carlossg/docker-maven (every Dockerfile of its history)', date: '2026-08-05' },
};

/** Of another image under it each may be missing. */
function changing(variables: ImageFamily['env']): ImageFamily['env'] {
  return Object.fromEntries(Object.keys(variables).map((name) => [name, undefined]));
}
