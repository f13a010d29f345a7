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
  /** What a build that fails or is stopped leaves behind, where the engine does not clean up itself. */
  readonly onTheWay?: {
    /** A line that names an image it made. */
    readonly image: RegExp;
    /** Prints a line for each container a build works in: the container, then the image it began with. */
    readonly containers: readonly string[];
  };
  readonly inspect: (image: string) => readonly string[];
  /** Where the image stands in what `inspect` prints. */
  readonly inspected: (printed: unknown) => unknown;
  /** How the files of an image are read from a container; `read` prints one tar archive. Undefined: only from layers. */
  readonly files:
    | ((request: ContainerRequest) => {
        readonly create: readonly string[];
        readonly read: readonly string[];
      })
    | undefined;
  /** Writes the image into a file, an archive of its layers. Not to a pipe: some open their output by name. */
  readonly save: (image: string, file: string) => readonly string[];
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
  return [
    'build',
    '--format',
    'docker',
    '--layers',
    '--force-rm',
    ...ignore,
    ...common(request),
    request.context,
  ];
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
    }),
    save: (image, file) => ['save', '--output', file, image],
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

const podmanStep = /^(?:\[(?<stage>[^\]]*)\] )?STEP (?<step>\d+)\/(?<steps>\d+): (?<what>.*)/;
const podmanImage = /^(?:\[[^\]]*\] )?--> (?<image>[0-9a-f]{12,})$/;

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
    step: podmanStep,
    onTheWay: {
      image: podmanImage,
      containers: ['ps', '--all', '--external', '--no-trunc', '--format', '{{.ID}} {{.ImageID}} {{.Image}}'],
    },
  },
  {
    name: 'buildah',
    version: ['--version'],
    env: {},
    build: containers,
    step: podmanStep,
    onTheWay: {
      image: podmanImage,
      containers: ['containers', '--noheading', '--format', '{{.ContainerID}} {{.ImageID}} {{.ImageName}}'],
    },
    inspect: (image) => ['inspect', '--type', 'image', image],
    inspected: (printed) => (printed as { readonly Docker?: unknown } | undefined)?.Docker,
    files: undefined,
    save: (image, file) => ['push', '--quiet', image, `docker-archive:${file}:${image}`],
    shell: ({ name, image }, command, network) => [
      ['from', '--name', name, image],
      ['run', ...(network === undefined ? [] : ['--network', network]), name, '--', '/bin/sh', '-c', command],
    ],
    removeContainer: (container) => ['rm', container],
    removeImage: (image) => ['rmi', image],
  },
];
