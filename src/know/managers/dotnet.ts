import type { Manager } from '../manager.ts';

/** The command line of .NET, and nuget. A word that is no verb listed here is a program, `dotnet App.dll`, or a tool. */
export const dotnet: Manager = {
  name: 'dotnet',
  commands: /^(dotnet|nuget)$/,
  verbs: {
    build: 'build',
    publish: 'build',
    pack: 'build',
    test: 'build',
    msbuild: 'build',
    vstest: 'build',
    format: 'build',
    run: 'run',
    watch: 'run',
    exec: 'run',
    fsi: 'run',
    restore: 'download',
    install: 'install',
    update: 'install',
    locals: 'clean',
    help: 'query',
    list: 'other',
    search: 'query',
    sources: 'query',
    add: 'other',
    'build-server': 'other',
    // Removes what was built.
    clean: 'other',
    config: 'other',
    'dev-certs': 'other',
    new: 'other',
    nuget: 'other',
    push: 'other',
    reference: 'other',
    remove: 'other',
    sln: 'other',
    solution: 'other',
    store: 'other',
    tool: 'other',
    workload: 'other',
  },
  twoWordVerbs: {
    'add package': 'install',
    'package add': 'install',
    'tool install': 'install',
    'tool update': 'install',
    'tool restore': 'download',
    'tool run': 'run',
    'tool exec': 'run',
    'tool uninstall': 'remove',
    'tool list': 'query',
    'list package': 'other',
    'package list': 'other',
    'workload install': 'install',
    'workload restore': 'install',
    'workload update': 'install',
    'nuget locals': 'clean',
  },
  otherVerb: 'run',
  valueOptions: (
    '-a --arch -c --configuration --configfile --add-source -f --framework --filter -l --logger --launch-profile ' +
    '--manifest -n --name -o --output -Output -OutputDirectory --os -p --project --packages -PackagesDirectory --prefix ' +
    '-r --runtime --results-directory -s --source -Source --settings --tool-manifest --tool-path -v --verbosity ' +
    '--version -Version --version-suffix'
  ).split(' '),
  fileOptions: ['--project'],
  singleDash: true,
  leftovers: [
    {
      what: 'package folder',
      // `restore` does not count as leaving it: what it writes into `obj` points here, for the build that follows.
      leftBy: ['build'],
      paths: ['~/.nuget/packages'],
      movedBy: ['NUGET_PACKAGES', 'DOTNET_CLI_HOME'],
      movedByOptions: ['--packages', '-PackagesDirectory', '-p:RestorePackagesPath'],
      // Programs are started from it where they were built for .NET Core 2 and not published, and local tools always.
      readBy: ['build', 'run', 'download', 'other'],
      readByOptions: ['--no-restore', '--no-build'],
      readers: ['msbuild', 'dnx', 'pwsh', 'csi'],
      cleanup: { cleanedBy: ['nuget locals', 'locals'] },
      source: {
        from: 'NuGet/NuGet.Client:NuGet.Configuration/Utility/SettingsUtility.cs; dotnet/docs: new in .NET Core 3.0',
        date: '2026-11',
      },
    },
    {
      what: 'answers of package sources',
      leftBy: ['build', 'run', 'download', 'install'],
      // The second is its former name.
      paths: ['~/.local/share/NuGet/http-cache', '~/.local/share/NuGet/v3-cache'],
      movedBy: ['NUGET_HTTP_CACHE_PATH', 'XDG_DATA_HOME', 'DOTNET_CLI_HOME'],
      readBy: [],
      cleanup: { cleanedBy: ['nuget locals', 'locals'] },
      mount: { target: '~/.local/share/NuGet/http-cache', sharing: 'locked', byPlatform: false },
      source: {
        from: 'NuGet/NuGet.Client:NuGet.Common/PathUtil/NuGetEnvironment.cs, Migrations/Migration1.cs',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'dotnet/docs: docs/core/tools; NuGet/NuGet.Client', date: '2026-11' },
};
