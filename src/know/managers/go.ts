import type { Leftover, Manager } from '../manager.ts';

/** Where a configuration of go itself is written, and the variables in it that move a cache. */
const configuration = { file: /\bgo env\b|\/go\/env\b/, moves: /\b(GOCACHE|GOMODCACHE|GOPATH)\b/ };

/**
 * `go mod download` does not count as leaving modules: to be there for a later call is all it does. A later `go install`
 * fetches what it needs.
 */
const modules: Omit<Leftover, 'paths' | 'elsewhereIn'> = {
  what: 'module cache',
  leftBy: ['install', 'build', 'run'],
  movedBy: ['GOMODCACHE', 'GOPATH'],
  configuration,
  readBy: ['build', 'run'],
  // Not `go clean -modcache`: Go 1.12 and older clean the working directory along with it, also of the program there.
  cleanup: { cleanedBy: ['clean'] },
  source: {
    from: 'golang/go:src/cmd/go/internal/modfetch/fetch.go, src/cmd/go/internal/clean/clean.go; docker-library/golang',
    date: '2026-11',
  },
};

/** The go command. */
export const go: Manager = {
  name: 'go',
  commands: /^go(\d+(\.\d+)*)?$/,
  verbs: {
    install: 'install',
    get: 'install',
    build: 'build',
    test: 'build',
    vet: 'build',
    fix: 'build',
    // It fetches modules and compiles what they export.
    list: 'build',
    run: 'run',
    generate: 'run',
    tool: 'run',
    clean: 'clean',
    env: 'query',
    version: 'query',
    doc: 'other',
    help: 'query',
    bug: 'other',
    fmt: 'other',
    telemetry: 'other',
    work: 'other',
  },
  twoWordVerbs: {
    'mod download': 'download',
    'mod tidy': 'download',
    'mod vendor': 'download',
    'mod verify': 'query',
    'mod graph': 'query',
    'mod why': 'query',
    'mod edit': 'other',
    'mod init': 'other',
    'work vendor': 'download',
  },
  valueOptions: (
    '-C -o -p -mod -modfile -overlay -pgo -tags -ldflags -gcflags -asmflags -gccgoflags -installsuffix -pkgdir ' +
    '-toolexec -exec -buildmode -compiler -covermode -coverpkg -coverprofile -run -skip -bench -benchtime -fuzz ' +
    '-fuzztime -count -cpu -parallel -timeout -outputdir -cpuprofile -memprofile -f -reuse -vettool -go -require ' +
    '-droprequire -replace -dropreplace -exclude -dropexclude -compat'
  ).split(' '),
  singleDash: true,
  leftovers: [
    {
      what: 'build cache',
      leftBy: ['install', 'build', 'run'],
      paths: ['~/.cache/go-build'],
      // Go 1.10 was the first to have one.
      elsewhereIn: /^([^@]*\/)?golang:1\.\d(\.|-|$)/,
      movedBy: ['GOCACHE', 'XDG_CACHE_HOME'],
      configuration,
      // A call without it compiles all anew: a build that was made to warm it up is not thrown away.
      readBy: ['build', 'run'],
      cleanup: { cleanedBy: ['clean'] },
      // What it holds is named by the contents it was made from, architecture among them.
      mount: { target: '~/.cache/go-build', sharing: 'shared', byPlatform: false },
      source: { from: 'golang/go:src/cmd/go/internal/cache/default.go', date: '2026-11' },
    },
    {
      ...modules,
      // GOPATH of the official images.
      paths: ['/go/pkg/mod'],
      elsewhereIn: /^(?!([^@]*\/)?golang([:@]|$))/,
      mount: { target: '/go/pkg/mod', sharing: 'shared', byPlatform: false },
    },
    {
      ...modules,
      // Root's, and nobody else's: the folders are read-only, and whoever is not root could not remove them.
      paths: ['/root/go/pkg/mod'],
      elsewhereIn: /^([^@]*\/)?golang([:@]|$)/,
      mount: { target: '/root/go/pkg/mod', sharing: 'shared', byPlatform: false },
    },
  ],
  source: { from: 'golang/go:src/cmd/go/alldocs.go', date: '2026-11' },
};
