import { describe, expect, it } from 'vitest';
import { hazardNames, type Doing } from '../../src/know/command.ts';
import { commandRows, rowOf } from '../../src/know/commands/index.ts';

describe('effect rows', () => {
  it('name each command once', () => {
    const names = commandRows.flatMap((row) => row.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('say where they come from, and when', () => {
    for (const { source } of commandRows) {
      expect(source.from.length).toBeGreaterThan(5);
      expect(source.date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    }
  });

  it('spell options and verbs as one types them, each once a table', () => {
    for (const row of commandRows) {
      const parts: readonly Partial<Doing>[] = [row, ...Object.values(row.with ?? {})];
      for (const table of [row.with, ...parts.map(({ options }) => options)]) {
        const spellings = Object.keys(table ?? {}).flatMap((key) => key.split(' '));
        for (const spelling of spellings) expect(spelling).toMatch(/^(--?)?[\w?][\w.+-]*$/);
        expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
      }
      for (const { options } of parts)
        for (const key of Object.keys(options ?? {})) expect(key).toMatch(/^-\S+( -\S+)*$/);
    }
  });

  it('write absolute paths', () => {
    for (const row of commandRows)
      for (const { alsoWrites } of [row, ...Object.values(row.with ?? {})])
        for (const path of alsoWrites ?? []) expect(path).toMatch(/^\/[^/]/);
  });

  it('use every hazard', () => {
    const used = new Set(
      commandRows.flatMap((row) =>
        [row, ...Object.values(row.with ?? {})].flatMap(({ hazards, operandHazards, countHazards }) => [
          ...(hazards ?? []),
          ...Object.values(operandHazards ?? {}).flat(),
          ...(countHazards?.hazards ?? []),
        ]),
      ),
    );
    // Nothing replaces the working directory but the paths it is given.
    expect(hazardNames.filter((hazard) => !used.has(hazard))).toEqual(['workdir']);
  });

  it.each(
    [
      'rm apt-get echo git mkdir curl set chmod tar cd wget export ln [ grep cp useradd unzip exit npm bash sed printf',
      'python true add-apt-repository gpg node date mktemp python2 wc nvm source dbus-daemon make apk chown sha256sum cat',
      'nproc pip3 find gpgconf mv awk configure dpkg-architecture sha512sum sort yum groupadd yarn dpkg apt-mark tr pip go',
      'apt pecl dpkg-query python3 php test dotnet adduser tee swift mvn docker-php-ext-enable touch ls cut : ldconfig dnf',
      'composer patch cargo su docker-php-ext-install Configure apt-key dirname docker-php-source addgroup perl sh scanelf',
      'java docker-php-ext-configure cpanm gosu cmake rpm zip md5sum cpm tdnf bundle jar install gradle . sync a2enmod stat',
      'rustup usermod sbt gem break which id stack dpkg-buildflags cabal microdnf basename locale-gen ldd whoami gradlew',
      'update-alternatives update-ca-certificates sha384sum uname readlink rmdir chgrp shift autogen.sh userdel conda',
      'xelatex tlmgr mktexlsr sha1sum javac debconf-set-selections local ninja sleep pwd openssl getconf lein a2enconf erl',
      'gcc setcap b2 ruby unset rustc autoconf a2dismod rustup-init grunt gcloud alternatives npx apt-cache lsb_release',
      'chroot dpkg-divert dpkg-scanpackages hash meson service dpkg-reconfigure eval docker rabbitmq-plugins hg jshell dart',
      'egrep busybox svn mk-build-deps su-exec bun redis-server yes shards umask xmlstarlet jenkins-plugin-cli psql',
      'rabbitmqadmin localedef python3.12 dockerd crystal false dub firefox ps corepack julia redis-cli tini google-chrome',
      'containerd head groupmod bsdtar yum-config-manager uv getent chpasswd read install-php-extensions zig nimble httpd',
      'arch return mysql dd file rsync jq continue xargs bazel pypy3 pnpm diff golangci-lint wp luarocks expr tac gawk strip',
      'native-image g++ mix shasum opam mvnw helm jlink setfacl protoc sdkmanager mysqld tail ar unminimize deno qmake',
    ].flatMap((line) => line.split(' ')),
  )('know %s, which real Dockerfiles call', (name) => {
    expect(rowOf(name)).toBeDefined();
  });

  it('are found by path and by version', () => {
    expect(rowOf('/usr/bin/cp')).toBe(rowOf('cp'));
    expect(rowOf('python3.11')).toBe(rowOf('python'));
    expect(rowOf('gcc-12')).toBe(rowOf('gcc'));
    expect(rowOf('/etc/init.d/anything')).toBe(rowOf('service'));
  });

  it('do not take a program elsewhere for the known one', () => {
    expect(rowOf('./aws/install')).toBeUndefined();
    expect(rowOf('/opt/x/bin/cp')).toBeUndefined();
    expect(rowOf('/opt/x/bin/pg_ctl')).toMatchObject({ runsOthers: true });
    expect(rowOf('/opt/x/bin/apt-get')).toMatchObject({ runsOthers: true });
    expect(rowOf('frobnicate')).toBeUndefined();
    expect(rowOf('constructor')).toBeUndefined();
  });
});
