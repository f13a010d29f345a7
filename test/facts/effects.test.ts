import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseScript } from '../../grammar/shell/parse.ts';
import { unknownValue } from '../../grammar/value.ts';
import { commands } from '../../src/facts/commands.ts';
import { scriptEffects, type Effects } from '../../src/facts/effects.ts';

interface Where {
  readonly workdir?: string | undefined;
  readonly home?: string | undefined;
}

/** Variables whose name begins with U may be anything; the others are not set. */
function effects(script: string, { workdir = '/app', home = '/root' }: Where = {}): Effects {
  const lookup = (name: string): undefined | typeof unknownValue =>
    name.startsWith('U') ? unknownValue : undefined;
  return scriptEffects(commands(parseScript(script, 'sh'), lookup), { workdir, home });
}

function inUnknownFolder(script: string): Effects {
  return scriptEffects(
    commands(parseScript(script, 'sh'), () => unknownValue),
    {
      workdir: undefined,
      home: undefined,
    },
  );
}

const hazards = (script: string, where?: Where): readonly string[] =>
  [...effects(script, where).hazards].sort();

describe('hazards', () => {
  it.each([
    ['ln -sf /bin/bash /bin/sh', ['shell']],
    ['ln -sf bash /bin/sh', ['shell']],
    ['rm /bin/sh && ln -s /bin/bash /bin/sh', ['shell']],
    ['mv /tmp/sh /bin', ['shell']],
    ['mv /tmp/sh /bin/', ['shell']],
    ['mv -t /bin /tmp/sh /tmp/other', ['shell']],
    ['cp /tmp/busybox /bin/busybox', ['shell']],
    ['install -m 755 dash /usr/bin', ['shell']],
    ['curl -fsSL https://example.com/bash -o /bin/bash', ['shell']],
    ['wget -P /bin https://example.com/bash', ['shell']],
    ['cd /bin && wget https://example.com/bash', ['shell']],
    ['echo x > /bin/sh', ['shell']],
    ['cat x | tee /usr/bin/sh', ['shell']],
    ['sudo ln -sf bash /bin/sh', ['shell']],
    ['(ln -sf bash /bin/sh)', ['shell']],
    ["sh -c 'ln -sf bash /bin/sh'", ['shell']],
    ['mv /bin /bin.old', ['shell']],
    ['rm -rf /*', ['accounts', 'shell', 'workdir']],
    ['rm /bin/?sh', ['shell']],
    ['update-alternatives --install /bin/sh sh /bin/bash 100', ['shell']],
    ['update-alternatives --set sh /bin/bash', ['shell']],
    ['update-alternatives --install /usr/bin/cc cc /usr/bin/gcc-12 100', []],
    ['update-alternatives --set php /usr/bin/php8.2', []],
    ['dpkg-reconfigure dash', ['shell']],
    ['dpkg-reconfigure -f noninteractive tzdata', []],
    ['dpkg-divert --local --rename --add /bin/sh', ['shell']],
    ['apt-get update', []],
    ['apt-get install -y bash', ['shell']],
    ['apt-get install -y dash=0.5.12-2', ['shell']],
    ['apt-get install -y bash-completion curl', []],
    ['apt-get -o Debug::pkgProblemResolver=yes install -y curl', []],
    ['apt-get upgrade -y', ['shell']],
    ['apt-get -qq -y dist-upgrade', ['shell']],
    ['apt-get $U upgrade', ['shell']],
    ['apt-get $U install bash', ['shell']],
    ['gpg --dearmor -o /bin/sh', ['shell']],
    ['apk add --no-cache bash', []],
    ['apk add -u bash', ['shell']],
    ['apk add --no-cache dash-binsh', ['shell']],
    ['apk upgrade', ['shell']],
    ['yum -y update', ['shell']],
    ['yum install -y gcc', []],
    ['dnf -y upgrade && dnf clean all', ['shell']],
    ['tar -xzf x.tgz -C /usr/local', []],
    ['busybox --install -s /bin', ['shell']],
    ['chmod u+s /bin/bash', []],
  ])('of the shell: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it.each([
    ['usermod -aG video root', ['accounts']],
    ['usermod -d /newhome root', ['accounts']],
    ['usermod -s /bin/bash root', ['accounts']],
    ['groupmod -g 999 docker', ['accounts']],
    ['gpasswd -a root video', ['accounts']],
    ['chsh -s /bin/zsh', ['accounts']],
    ['deluser games', ['accounts']],
    ['vipw', ['accounts']],
    ['sed -i s/a/b/ /etc/passwd', ['accounts']],
    ['sed s/a/b/ /etc/passwd', []],
    ['echo x:x:1:1::/:/bin/sh >> /etc/passwd', ['accounts']],
    ['grep -v x /etc/group > /tmp/group && mv /tmp/group /etc/group', ['accounts']],
    ['cp passwd /etc/', ['accounts']],
    ['cp passwd /etc/passwd.bak', []],
    ['chmod g=u /etc/passwd', []],
    ['useradd -m -u 1000 -G video,audio -d /home/app -s /bin/bash app', []],
    ['groupadd -r app && useradd -r -g app app', []],
    ['groupadd -U root docker', ['accounts']],
    ['adduser -D -h /home/app -s /bin/sh -u 1000 app', []],
    ['adduser --disabled-password --gecos "" app', []],
    ['adduser www-data tty', ['accounts']],
    ['addgroup -S app && adduser -S -G app app', []],
    ['addgroup app docker', ['accounts']],
    ['echo root:root | chpasswd', []],
    ['passwd -d root', []],
  ])('of accounts: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it.each([
    ['rm -rf /app && git clone https://example.com/x.git /app', ['workdir']],
    ['rm -rf .', ['workdir']],
    ['rm -rf ../app', ['workdir']],
    ['rm -rf ..', ['accounts', 'shell', 'workdir']],
    ['rm -rf /a*', ['workdir']],
    ['rm -rf /app/*', []],
    ['rm -rf ./*', []],
    ['rm -rf * .git', []],
    ['rm -rf build', []],
    ['rm -f /app/x', []],
    ['rmdir /app', ['workdir']],
    ['mv /app /old && mkdir /app', ['workdir']],
    ['mv x /app', []],
    ['mv -T x /app', ['workdir']],
    ['ln -sfn /srv/x /app', ['workdir']],
    ['ln -sfn /srv/x .', []],
    ['ln -s ../x .', []],
    ['git clone https://example.com/x.git .', []],
    ['cp -r /src/. /app', []],
    ['cd / && rm -rf app', ['workdir']],
    ['cd /tmp && rm -rf app', []],
    ['cd /tmp; cd -; rm -rf app', ['workdir']],
    ['cd "$U" && rm -rf app', ['workdir']],
    ['cd "$U" && rm -rf other', []],
    ['(cd / && ls); rm -rf app', []],
    ['(cd / && rm -rf app)', ['workdir']],
    ['su - user -c "rm -rf app"', ['workdir']],
    ['env -C / rm -rf app', ['workdir']],
    ['rm -rf "$U"', ['accounts', 'shell', 'workdir']],
    ['rm -rf "$U/x"', []],
    ['rm -rf "/app$U"', ['workdir']],
    ['rm -rf "/app/$U"', ['workdir']],
    ['rm -rf "/app/x$U"', []],
    ['rm -f "$U.tgz"', []],
    ['echo a | xargs rm -rf', ['accounts', 'shell', 'workdir']],
    ['find /app -delete', ['workdir']],
    ['find /app -type f -name "*.pyc" -delete', []],
    ['find / -name "*.pyc" -delete', []],
    ['find /tmp -name x -exec rm -rf {} +', []],
    ['find . -name x -exec ln -sf bash /bin/sh ";"', ['shell']],
  ])('of the working directory: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it.each([
    ['rm -rf /opt/x', ['workdir']],
    ['rm -rf /usr/src/*', ['workdir']],
    ['mv /opt/x /opt/y', ['workdir']],
    ['rm -rf ~', ['accounts', 'shell', 'workdir']],
    ['rm -rf ..', ['accounts', 'shell', 'workdir']],
    ['rm -rf .', ['accounts', 'shell', 'workdir']],
    ['rm -rf build', []],
    ['rm -rf build/*', []],
    ['mv build /srv/', []],
    ['rm -f /opt/x', []],
    ['rm -rf /tmp/x /tmp/* /var/lib/apt/lists/* /var/cache/* ~/.cache /usr/share/doc/x', []],
    ['rm -rf /tmp', ['workdir']],
    ['ln -snf /usr/share/zoneinfo/UTC /etc/localtime', []],
    ['cd /tmp && rm -rf x', []],
    ['cd x && rm -rf y', []],
    ['cd .. && rm -rf y', ['workdir']],
  ])('of a working directory that is not known: %s', (script, expected) => {
    expect([...inUnknownFolder(script).hazards].sort()).toEqual(expected);
  });

  it.each([
    ['ln a b', ['hard-links']],
    ['ln -f a b', ['hard-links']],
    ['ln -s a b', []],
    ['ln -sfn a b', []],
    ['ln --symbolic a b', []],
    ['ln --symb a b', []],
    ['cp -l a b', ['hard-links']],
    ['cp -al a b', ['hard-links']],
    ['cp --link a b', ['hard-links']],
    ['cp -a a b', []],
    ['rsync -a --link-dest=/old /src/ /new', ['hard-links']],
    ['rsync -a /src/ /new', []],
    ['git clone /srv/x.git y', ['hard-links']],
    ['git clone ../x y', ['hard-links']],
    ['git clone https://example.com/x.git', []],
    ['git clone git@example.com:x/y.git', []],
    ['git clone file:///srv/x.git', []],
  ])('of hard links: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it.each([
    ['service mysql start', ['daemon']],
    ['service mysql stop', []],
    ['service --status-all', []],
    ['/etc/init.d/postgresql start', ['daemon']],
    ['/etc/init.d/postgresql stop', []],
    ['systemctl start x', ['daemon']],
    ['systemctl enable x', []],
    ['su postgres -c "pg_ctl -D /data -w start"', ['daemon']],
    ['/usr/lib/postgresql/15/bin/pg_ctl start', ['daemon']],
    ['pg_ctl -D /data initdb', []],
    ['nginx', ['daemon']],
    ['nginx -t', []],
    ['nginx -v', []],
    ['redis-server --daemonize yes', ['daemon']],
    ['redis-server --version', []],
    ['mysqld_safe', ['daemon']],
    ['mysqld --initialize-insecure', []],
    ['dockerd', ['daemon']],
    ['gradle build', ['daemon']],
    ['./gradlew build --no-daemon', []],
    ['dotnet publish -o out', ['daemon']],
    ['dotnet --info', []],
    ['gpg --recv-keys 0123', ['daemon']],
    ['gpg --import key.asc', ['daemon']],
    ['gpg --auto-key-retrieve --verify x.asc x', ['daemon']],
    ['gpg --batch --verify x.asc x', []],
    ['gpg --dearmor -o /etc/apt/keyrings/x.gpg', []],
  ])('of processes that stay: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it.each([
    ['echo 127.0.0.1 x >> /etc/hosts', ['hosts']],
    ['{ echo a; echo b; } > /etc/resolv.conf', ['hosts']],
    ['sed -i s/a/b/ /etc/hosts', ['hosts']],
    ['cat /etc/hosts /etc/resolv.conf', []],
    ['cp /etc/hosts /tmp/hosts', []],
    ['echo x > /dev/shm/x', ['hosts']],
    ['mkdir -p /dev/shm/cache', ['hosts']],
    ['ln -s /proc/self/fd /dev/fd', []],
    ['mknod /dev/x c 1 3', ['hosts']],
    ['echo x > /dev/null 2>&1', []],
    ['ln -sf /dev/stdout /var/log/x.log', []],
    ['mount -t tmpfs none /mnt', ['hosts']],
    ['sysctl -w net.core.somaxconn=1', ['hosts']],
    ['echo x > "$U"', ['accounts', 'hosts', 'shell']],
    ['echo x > "$U/x.conf"', []],
  ])('of what a RUN finds anew: %s', (script, expected) => {
    expect(hazards(script)).toEqual(expected);
  });

  it('are all there when the name of a command is not known', () => {
    expect(hazards('"$U" x')).toHaveLength(6);
    expect(effects('"$U" x').writes).toBe('any');
  });

  it.each([
    `rm -rf $U${'a'.repeat(30_000)}$U${'a'.repeat(30_000)}`,
    `rm -rf ${'$U/x'.repeat(5_000)}`,
    `rm -rf /${'*a'.repeat(10_000)}`,
    `find / ${'-exec find / '.repeat(2_000)} {} +`,
    `find ${'a '.repeat(2_000)} -exec rm ${'{} '.repeat(2_000)} ";"`,
  ])('take no deep stack, and come to an end: %#', (script) => {
    expect(effects(script, { workdir: `/${'a'.repeat(60_000)}` }).hazards).toBeDefined();
  });

  it('are none for assignments and functions', () => {
    expect(hazards('x=1; f() { rm -rf build; }; f')).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['cp a b /srv', { reads: ['/app/a', '/app/b'], writes: ['/srv/a', '/srv/b'], removes: [] }],
    ['cp a /srv/b', { reads: ['/app/a'], writes: ['/srv/b', '/srv/b/a'], removes: [] }],
    ['cp -r a/. /srv', { reads: ['/app/a'], writes: ['/srv'], removes: [] }],
    ['mv a b', { reads: ['/app/a'], writes: ['/app/b', '/app/b/a'], removes: ['/app/a'] }],
    ['mkdir -p /var/lib/apt/x', { reads: [], writes: ['/var/lib/apt/x'], removes: [] }],
    [
      'rm -rf /var/lib/apt/lists/*',
      { reads: ['/var/lib/apt/lists'], writes: [], removes: ['/var/lib/apt/lists'] },
    ],
    ['tar -xzf /tmp/x.tgz -C /opt', { reads: ['/tmp/x.tgz'], writes: ['/opt'], removes: [] }],
    ['tar xzfC /tmp/x.tgz /opt', { reads: ['/tmp/x.tgz'], writes: ['/opt'], removes: [] }],
    ['tar -cf /tmp/x.tar a', { reads: ['/app/a'], writes: ['/tmp/x.tar'], removes: [] }],
    ['tar tf x.tar', { reads: ['/app/x.tar'], writes: [], removes: [] }],
    ['unzip -q x.zip -d /opt', { reads: ['/app/x.zip'], writes: ['/opt'], removes: [] }],
    ['sed -i s/a/b/ x', { reads: [], writes: ['/app/x'], removes: [] }],
    ['sed -i.bak s/a/b/ x', { reads: [], writes: ['/app/x', '/app'], removes: [] }],
    ['grep -r a /etc/x', { reads: ['/etc/x'], writes: [], removes: [] }],
    ['chmod -R 755 /a /b', { reads: [], writes: ['/a', '/b'], removes: [] }],
    ['chmod -x /a', { reads: [], writes: ['/a'], removes: [] }],
    ['sort -o /x a', { reads: ['/app/a'], writes: ['/x'], removes: [] }],
    ['gunzip x.gz', { reads: [], writes: ['/app'], removes: ['/app/x.gz'] }],
    ['cat < a > b', { reads: ['/app/a'], writes: ['/app/b'], removes: [] }],
    ['cat a 2>/dev/null', { reads: ['/app/a'], writes: [], removes: [] }],
    ['cd /srv && touch a ../b ~/c', { reads: [], writes: ['/srv/a', '/b', '/root/c'], removes: [] }],
    ['curl -sSLo /x https://example.com/a', { reads: [], writes: ['/x'], removes: [] }],
    ['curl -LO https://example.com/a.tgz', { reads: [], writes: ['/app/a.tgz'], removes: [] }],
    [
      'wget -q https://example.com/a.tgz',
      { reads: [], writes: ['/root/.wget-hsts', '/app/a.tgz', '/app'], removes: [] },
    ],
    ['wget -qO- https://example.com/a.tgz', { reads: [], writes: ['/root/.wget-hsts'], removes: [] }],
    ['git clone --depth 1 https://example.com/a.git', { reads: [], writes: ['/app/a'], removes: [] }],
    ['find /srv -name x -exec rm {} ";"', { reads: ['/srv'], writes: [], removes: ['/srv'] }],
    ['echo /srv/*', { reads: ['/srv'], writes: [], removes: [] }],
    ['test -f /srv/x', { reads: ['/srv/x'], writes: [], removes: [] }],
    [
      'ln -s ../x.sh /usr/local/bin/x',
      { writes: ['/usr/local/bin/x', '/usr/local/bin/x/x.sh'], removes: [] },
    ],
    ['rm -f "/opt/$U/x"', { reads: [], writes: [], removes: ['/opt'] }],
    ['rm -f "$U/x"', { reads: [], writes: [], removes: 'any' }],
    ['make install', { reads: 'any', writes: 'any', removes: 'any' }],
    ['frobnicate', { reads: 'any', writes: 'any', removes: 'any' }],
    ['make --version', { reads: [], writes: [], removes: [] }],
    ['apt-get update', { reads: [], writes: ['/var/lib/apt', '/var/cache/apt'], removes: [] }],
    ['pip list', { reads: [], writes: [], removes: [] }],
  ])('of %s', (script, expected) => {
    expect(effects(script)).toMatchObject(expected);
  });

  it('are not known below a working directory that is not known', () => {
    expect(inUnknownFolder('touch a')).toMatchObject({ reads: [], writes: 'any', removes: [] });
  });
});

describe('the network', () => {
  it.each([
    ['curl https://example.com', true],
    ['git clone https://example.com/x.git', true],
    ['git status', false],
    ['apt-get install x', true],
    ['apt-get clean', false],
    ['frobnicate', true],
    ['cp a b', false],
  ])('of %s', (script, expected) => {
    expect(effects(script).network).toBe(expected);
  });
});

describe('what rests on commands-ordinary', () => {
  it.each([
    ['cp a b && mkdir c && useradd x && curl -o x https://example.com && sed -i s/a/b/ x', []],
    ['make && npm ci', ['make', 'npm']],
    ['frobnicate --all', ['frobnicate']],
    ['./aws/install', ['./aws/install']],
    ['/opt/tool/bin/cp a b', ['/opt/tool/bin/cp']],
    ['/usr/bin/cp a b', []],
    ['"$U/bin/pip" install x', ['…/pip']],
    ['python3.11 x.py', ['python3.11']],
    ['node --version && npm -v && java -version', []],
    ['apt-get update && apt-get clean', []],
    ['apt-get install -y "$U"', ['apt-get']],
    ['tar -xzf x.tgz', ['tar']],
    ['tar -xzf x.tgz -C "$U"', ['tar']],
    ['tar -cf x.tar a', []],
    ['cp -a a b', ['cp']],
    ['cp -r overlay/. /', ['cp']],
    ['cp -r overlay/. /opt', []],
    ['cp x* /usr/bin/', []],
    ['cp b* /usr/bin/', ['cp']],
    ['cp lib*.so /usr/lib/', []],
    ['unzip x.zip -d /', ['unzip']],
    ['unzip x.zip -d /opt', []],
    ['rm /opt/x-$U.tgz', ['rm /opt/x-$U.tgz']],
    ['curl -o "/opt/$U.tgz" https://example.com', ['curl "/opt/$U.tgz"']],
    ['curl -o x "$U"', ['curl "$U"']],
    ['git clone "$U"', ['git "$U"']],
    ['mkdir -p "$U"', []],
    ['find / -type f -name "*.pyc" -delete', ['find']],
    ['find /tmp -type f -name "*.pyc" -delete', []],
    ["find /opt -exec sh -c 'x' ';'", ['sh']],
    ["sed -i 's/a/b/g' x", []],
    ["sed -n '/a/,/b/p' x", []],
    ["sed -i 's/a/b/w out' x", ['sed']],
    ["sed -i 's/[/]/p/w out' x", ['sed']],
    ["sed -i 's/a/b/;s/c/d/' x", ['sed']],
    ["sed -i 's/a/b/e' x", ['sed']],
    ["awk '{ print $1 }' x", []],
    [`awk '{ print > "x" }' y`, ['awk']],
    [`awk '{ system($1) }' y`, ['awk']],
    ["sh -c 'cp a b'", []],
    ['sh -c "$U"', ['sh']],
    ['curl -s https://example.com/x | sh', ['sh']],
    ['su - x -c "cp a b"', []],
    ['su x', ['su']],
    ['go build ./... && go test ./...', ['go']],
    ['go build -o x .', []],
    ['dd if=/dev/zero of=x', ['dd']],
    ['git checkout x', []],
    ['git frobnicate', ['git']],
    ['su x -c "cp a b"', []],
    ['bundle install', ['bundle']],
    ['x() { cp a b; }; x', ['x']],
  ])('in %s', (script, expected) => {
    expect(effects(script).ordinary).toEqual(expected);
  });
});

describe('rows and the real programs agree', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it.each([
    'cp a b',
    'cp a d',
    'cp a b d/e',
    'cp -t d a b',
    'cp -r d/. e',
    'cp -r d new',
    'cp -r d d/e new2 2>/dev/null || cp -r d e/',
    'cp --parents d/x e',
    'cp -at e d a',
    'mv a d',
    'mv a new',
    'mv a b d/',
    'mv -T d new',
    'mv -t e a b',
    'mv d/* e',
    'ln a new',
    'ln -s a new && ln -sf b new',
    'ln -s ../a d',
    'ln -st d ../a ../b',
    'ln -s d link && ln -sfn e link',
    'ln -s d/x',
    'install -m 600 a new',
    'install -d n/e/w',
    'install -D a n/e/w',
    'install a b -t e',
    'rm a b',
    'rm -r d',
    'rm -rf d/x e',
    'rm [ab]',
    'rmdir d/e/f',
    'mkdir -p n/e/w',
    'touch a new',
    'touch -r a new',
    'chmod 600 a d/x',
    'chmod -R go-rwx d',
    'chmod -w a',
    'chmod --reference=a b',
    'truncate -s 0 a',
    'echo x | tee a new >/dev/null',
    'echo x > new 2>&1',
    'echo x >> a',
    '{ echo x; echo y; } > new',
    'sort -o new a',
    'sort a -o a',
    'uniq a new',
    'sed -i s/a/b/ a',
    'sed -i.bak -e s/a/b/ a b',
    'sed -n -i p a',
    'sed --in-place=.bak s/a/b/ a',
    'sed "s/a/b/w new" a',
    'awk \'{ print > "new" }\' a',
    'tar -czf new.tgz d a',
    'tar czf new.tgz -C d x y',
    'tar -xzf x.tgz',
    'tar xzf x.tgz -C e',
    'tar -xzf x.tgz --directory=e --strip-components=1',
    'tar -xf x.tgz -C e d/x',
    'tar tzf x.tgz',
    'tar -xOzf x.tgz d/x > new',
    'cat x.tgz | tar -xz -C e',
    'cat x.tgz | tar zx',
    'gzip a',
    'gzip -k a',
    'gzip -c a > new',
    'gunzip x.gz',
    'gzip -dc x.gz > new',
    'xz a && unxz a.xz',
    'bzip2 -k a b',
    'unzip -qo x.zip',
    'cp -b a b',
    'mv -S .old a b',
    'unzip -qd e x.zip',
    'unzip -qo x.zip d/x -d e',
    'unzip -p x.zip d/x > new',
    'zip -qr new d a',
    'zip -q new.zip a',
    'split -l 1 a new',
    'dd if=a of=new 2>/dev/null',
    'find d -name x -delete',
    'find d -type f -exec rm {} +',
    'find d -name x -exec cp {} e ";"',
    'find d -name x -exec sed -i s/a/b/ {} ";"',
    'find . -name x -fprint new',
    'find d e -empty -delete',
    'find d -name x | xargs rm',
    'ls d | xargs -I{} cp d/{} e 2>/dev/null; true',
    'cd d && touch new && cd .. && touch new2',
    '(cd d && touch new); touch new2',
    'patch -s a < a.patch',
    'patch -s -p1 < p1.patch',
    'patch -s -d d -p2 < d.patch || true',
    'cmp a b >/dev/null || cp a b',
    'printf "%s" x > "d/new file"',
    'for f in a b; do mv "$f" "$f.old"; done',
    'git init -q e && git -C e status >/dev/null',
    'git init -q r && git clone -q r s 2>/dev/null; git clone -q ./r d/t 2>/dev/null; true',
    'mktemp -p d >/dev/null',
    'iconv -f utf-8 -t latin1 -o new a',
    'openssl rand -out new 8',
    'objcopy --version >/dev/null; base64 a > new',
    'curl -s -o new "file://$PWD/a"; curl -s -O "file://$PWD/d/x"; true',
  ])('on %s', (script) => {
    const programs = script.match(/\b(zip|unzip|xz|bzip2|git|patch|openssl|curl|iconv)\b/g) ?? [];
    if (programs.some((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)) return;
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'effects-')));
    folders.push(folder);
    fill(folder);
    const before = snapshot(folder);
    const result = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const after = snapshot(folder);
    const { writes, removes } = effects(script, { workdir: folder, home: folder });
    const changed = [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path);
    const gone = [...before.keys()].filter((path) => !after.has(path));
    const known = (paths: Effects['writes'], path: string): boolean =>
      // Folders above what is made may be made with it.
      paths === 'any' ||
      paths.some((one) => one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
    expect(changed.filter((path) => !known(writes, path))).toEqual([]);
    expect(gone.filter((path) => !known(removes, path))).toEqual([]);
  });

  function fill(folder: string): void {
    const files: Readonly<Record<string, string>> = {
      a: 'a\na\nb\n',
      b: 'b\n',
      'd/x': 'a\n',
      'd/y': 'y\n',
      'a.patch': '--- a\n+++ a\n@@ -1,3 +1,3 @@\n a\n a\n-b\n+c\n',
      'p1.patch': '--- o/d/x\n+++ n/d/x\n@@ -1 +1 @@\n-a\n+c\n',
      'd.patch': '--- o/d/y\n+++ n/d/y\n@@ -1 +1 @@\n-y\n+z\n',
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    mkdirSync(join(folder, 'd/e/f'), { recursive: true });
    mkdirSync(join(folder, 'e'));
    const packed =
      'tar -czf x.tgz d && gzip -c a > x.gz && { ! command -v zip >/dev/null || zip -qr x.zip d; }';
    spawnSync('sh', ['-c', packed], { cwd: folder });
  }

  /** Kind, mode and content of everything below a folder. */
  function snapshot(folder: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const link = entry.isSymbolicLink()
        ? spawnSync('readlink', [path], { encoding: 'utf8' }).stdout
        : undefined;
      const content = entry.isFile() ? readFileSync(path).toString('base64') : '';
      found.set(path, link ?? `${entry.isFile() ? 'file' : 'folder'} ${statSync(path).mode} ${content}`);
      if (entry.isDirectory()) for (const [inner, state] of snapshot(path)) found.set(inner, state);
    }
    return found;
  }
});
