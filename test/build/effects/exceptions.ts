/**
 * Cases of the effect rows that are not really run, by the reason: programs that no stand-in has and no small package
 * of Debian brings.
 */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  "Alpine's: no package of Debian": ['apk update', 'apk info', 'apk cache', 'apk fetch'],
  "Red Hat's: no package of Debian": ['authselect', 'yum-config-manager'],
  'scripts of the official image of PHP': ['docker-php-ext-enable'],
  "Microsoft's: no package of Debian": ['dotnet nuget'],
  'newer than bookworm: apt 2.9 has it': ['apt-get distclean'],
  'the package is large (openjdk-17-jdk-headless, 308 MB)': ['jlink'],
  'the package is large (golang-go, 464 MB)': ['go', 'go version'],
  'the package is large (mariadb-server, 190 MB)': ['caddy --initialize'],
};
