/** What can go wrong around a registry, as values. Neither credentials nor what a server says of its own go in here. */
import type { Fault } from '../fault.ts';

export type Reason =
  | 'name'
  | 'unreachable'
  | 'certificate'
  | 'unauthorized'
  | 'not-found'
  | 'busy'
  | 'slow'
  | 'damaged'
  | 'refused'
  | 'unsupported'
  | 'platform'
  | 'credentials';

export interface Failure extends Fault {
  readonly reason: Reason;
}

/** The one place where such messages are made. `where` is the image they are about, or a file. */
export const failures = {
  name: (where: string, what: string) =>
    failure('name', where, `is no image name (${what})`, 'write it like registry/name:tag'),

  unreachable: (where: string, host: string, code: string) =>
    failure(
      'unreachable',
      where,
      `${host} cannot be reached (${code})`,
      'check the name and the network; dockopt uses no proxy',
    ),

  plain: (where: string, host: string) =>
    failure(
      'unreachable',
      where,
      `${host} does not speak TLS`,
      `for plain http say --insecure-registry ${host}`,
    ),

  certificate: (where: string, host: string, code: string) =>
    failure(
      'certificate',
      where,
      `the certificate of ${host} is not trusted (${code})`,
      'name its authority in NODE_EXTRA_CA_CERTS or SSL_CERT_FILE; nothing was sent to it',
    ),

  authorities: (file: string, why: string) =>
    failure(
      'certificate',
      file,
      `cannot be read as certificates (${why})`,
      'give a file of certificates in PEM',
    ),

  unauthorized: (where: string, host: string, status: number, anonymous: boolean) =>
    failure(
      'unauthorized',
      where,
      `${host} refuses access (${status}), asked ${anonymous ? 'without credentials' : 'with those of the docker config'}`,
      `docker login ${host}, or check the name: many registries answer so for what they do not have`,
    ),

  notFound: (where: string, host: string, what: string) =>
    failure('not-found', where, `${host} has no such ${what} (404)`, 'check name and tag'),

  busy: (where: string, host: string, wait: number | undefined) =>
    failure(
      'busy',
      where,
      `${host} gets too many requests (429)`,
      wait === undefined
        ? 'try again later, or log in: docker login'
        : `it asks to wait ${wait} s, then try again`,
    ),

  slow: (where: string, host: string, seconds: number) =>
    failure('slow', where, `${host} does not answer within ${seconds} s`, 'try again later'),

  status: (where: string, host: string, status: number) =>
    failure(
      'refused',
      where,
      `${host} answers ${status}`,
      status >= 500 ? 'try again later' : 'is it a registry? check the host',
    ),

  damaged: (where: string, host: string, what: string) =>
    failure('damaged', where, `${what}, as ${host} sent it`, 'nothing of it was used; try again'),

  tooLarge: (where: string, host: string, most: number) =>
    failure(
      'damaged',
      where,
      `${host} sends more than ${Math.ceil(most / 1024)} KiB where a description is due`,
      'nothing of it was used; is it a registry?',
    ),

  redirect: (where: string, host: string, why: string) =>
    failure('refused', where, `${host} sends on ${why}`, 'nothing was sent there; is it a registry?'),

  challenge: (where: string, host: string, why: string) =>
    failure('unauthorized', where, `${host} asks for access ${why}`, 'nothing was sent; is it a registry?'),

  unsupported: (where: string, what: string) =>
    failure('unsupported', where, what, 'dockopt reads OCI images and those of docker schema 2'),

  platform: (where: string, wanted: string, has: readonly string[]) =>
    failure(
      'platform',
      where,
      `there is no ${wanted} of it`,
      has.length === 0 ? 'it names no platform' : `it has ${has.join(', ')}`,
    ),

  dockerConfig: (path: string, why: string) =>
    failure(
      'credentials',
      path,
      `cannot be used (${why})`,
      'repair it, or name another folder in DOCKER_CONFIG',
    ),

  helper: (where: string, helper: string, why: string) =>
    failure(
      'credentials',
      where,
      `the credential helper ${helper} gives nothing (${why})`,
      'check that it is installed and answers, or docker login again',
    ),
};

function failure(reason: Reason, where: string, what: string, remedy: string): Failure {
  return { kind: 'fault', reason, where, what, remedy };
}
