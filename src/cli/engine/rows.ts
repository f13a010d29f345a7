/** The engines dockopt can drive, as data: what to say to the client of each. */

export type EngineName = 'docker' | 'podman' | 'buildah';

export interface BuildRequest {
  readonly tag: string;
  readonly dockerfile: string;
  /** A .dockerignore that stands beside the Dockerfile under its name. */
  readonly ignoreFile: string | undefined;
  readonly context: string;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly network: string | undefined;
  readonly cache: boolean;
}

export interface ContainerRequest {
  readonly name: string;
  readonly label: string;
  readonly image: string;
}

export interface EngineRow {
  readonly name: EngineName;
  /** Exits with 0 and prints the version when the engine answers. */
  readonly version: readonly string[];
  /** A part the client must have. */
  readonly needs?: { readonly args: readonly string[]; readonly because: string; readonly remedy: string };
  readonly env: Readonly<Record<string, string>>;
  readonly build: (request: BuildRequest) => readonly string[];
  /** A line of the build's output that says which step it is at. */
  readonly step: RegExp;
  readonly inspect: (image: string) => readonly string[];
  /** Where the image stands in what `inspect` prints. */
  readonly inspected: (printed: unknown) => unknown;
  /** Commands before and after the files of an image are read; `read` prints them as one tar archive. */
  readonly files: (request: ContainerRequest) => {
    readonly create: readonly string[] | undefined;
    readonly read: readonly string[];
    readonly form: 'file system' | 'layers';
  };
  /** Prints the image as an archive of its layers. */
  readonly save: (image: string) => readonly string[];
  /** Commands that run a shell command in a new container of an image; the last one's output and status count. */
  readonly shell: (
    request: ContainerRequest,
    command: string,
    network: string | undefined,
  ) => readonly (readonly string[])[];
  readonly removeContainer: (name: string) => readonly string[];
  readonly removeImage: (image: string) => readonly string[];
}

function common({ tag, dockerfile, target, buildArgs, network, cache }: BuildRequest): readonly string[] {
  return [
    '--tag',
    tag,
    '--file',
    dockerfile,
    ...(target === undefined ? [] : ['--target', target]),
    ...Object.entries(buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...(network === undefined ? [] : ['--network', network]),
    ...(cache ? [] : ['--no-cache']),
  ];
}

/** podman and buildah lose SHELL, ONBUILD and HEALTHCHECK in their own format, and name an ignore file by a flag. */
function containers(request: BuildRequest): readonly string[] {
  const ignore = request.ignoreFile === undefined ? [] : ['--ignorefile', request.ignoreFile];
  return ['build', '--format', 'docker', '--layers', ...ignore, ...common(request), request.context];
}

const first = (printed: unknown): unknown => (Array.isArray(printed) ? printed[0] : printed);

function withContainers(name: 'docker' | 'podman'): Omit<EngineRow, 'build' | 'step' | 'version' | 'env'> {
  return {
    name,
    inspect: (image) => ['image', 'inspect', image],
    inspected: first,
    // The command is never run: an image without one cannot be created from else.
    files: (request) => ({
      create: ['create', '--name', request.name, '--label', request.label, request.image, 'none'],
      read: ['export', request.name],
      form: 'file system',
    }),
    save: (image) => ['save', image],
    shell: ({ name: container, label, image }, command, network) => [
      [
        'run',
        '--name',
        container,
        '--label',
        label,
        ...(network === undefined ? [] : ['--network', network]),
        '--entrypoint',
        '/bin/sh',
        image,
        '-c',
        command,
      ],
    ],
    removeContainer: (container) => ['rm', '-f', '-v', container],
    removeImage: (image) => ['image', 'rm', image],
  };
}

/** In the order they are tried. */
export const engineRows: readonly EngineRow[] = [
  {
    ...withContainers('docker'),
    version: ['version', '--format', '{{.Server.Version}}'],
    needs: {
      args: ['buildx', 'version'],
      because: 'docker has no buildx here, and the legacy builder runs some valid Dockerfiles wrongly',
      remedy: 'Install the docker-buildx plugin, or name another engine with --engine.',
    },
    env: { BUILDX_NO_DEFAULT_ATTESTATIONS: '1', DOCKER_BUILDKIT: '1' },
    build: (request) => [
      'buildx',
      'build',
      '--load',
      '--progress=plain',
      ...common(request),
      request.context,
    ],
    step: /^#\d+ \[(?<stage>[^\]]*?)\s*(?<step>\d+)\/(?<steps>\d+)\] (?<what>.*)/,
  },
  {
    ...withContainers('podman'),
    version: ['version', '--format', '{{.Client.Version}}'],
    env: {},
    build: containers,
    step: /^(?:\[(?<stage>[^\]]*)\] )?STEP (?<step>\d+)\/(?<steps>\d+): (?<what>.*)/,
  },
  {
    name: 'buildah',
    version: ['--version'],
    env: {},
    build: containers,
    step: /^(?:\[(?<stage>[^\]]*)\] )?STEP (?<step>\d+)\/(?<steps>\d+): (?<what>.*)/,
    inspect: (image) => ['inspect', '--type', 'image', image],
    inspected: (printed) => (printed as { readonly Docker?: unknown } | undefined)?.Docker,
    files: ({ image }) => ({ create: undefined, read: archive(image), form: 'layers' }),
    save: (image) => archive(image),
    shell: ({ name, image }, command, network) => [
      ['from', '--name', name, image],
      ['run', ...(network === undefined ? [] : ['--network', network]), name, '--', '/bin/sh', '-c', command],
    ],
    removeContainer: (container) => ['rm', container],
    removeImage: (image) => ['rmi', image],
  },
];

function archive(image: string): readonly string[] {
  return ['push', '--quiet', image, `docker-archive:/dev/stdout:${image}`];
}
