/** Services, and package managers of other distributions, as Debian packages them. */
import { words } from '../../../src/know/command.ts';
import type { Bench } from './bench.ts';

export const services: Bench = {
  name: 'services',
  base: 'debian:bookworm',
  packages: words(`
    rpm dnf dnf-plugins-core git mercurial git-lfs nginx-light apache2 redis-server systemd ufw cron supervisor apache2-utils
  `),
  setUp: [
    'hg init repo && cd repo && echo x > file && hg --config ui.username=a add file && hg --config ui.username=a commit -m x',
    'echo "line 1" > f1',
  ],
  samples: [
    'hg clone ./repo h1',
    'hg clone file:///work/repo h2',
    'hg clone -r 0 repo h3',
    'git-lfs install && git-lfs version',
    'git lfs install --system',
    'nginx -t || true',
    'nginx -v',
    'nginx',
    'apache2ctl configtest',
    'apachectl -t || true',
    'apache2ctl start',
    'apachectl -k start',
    'apache2ctl graceful || true',
    'redis-server --daemonize yes',
    'redis-server --version',
    'redis-cli ping || true',
    'a2enmod rewrite && a2dismod rewrite && a2ensite 000-default && a2disconf charset',
    'htpasswd -bc users a b',
    "echo '* * * * * true' | crontab -",
    'crontab -l',
    'cron',
    'supervisord -c /etc/supervisor/supervisord.conf',
    'systemctl enable nginx && systemctl disable nginx',
    'systemctl mask redis-server && systemctl --version',
    'systemd-detect-virt || hostnamectl || timedatectl || true',
    'update-rc.d cron disable',
    'ufw --version && { ufw default deny || true; }',
    'rpm -q bash || true',
    'rpm -qa && rpm --eval %_topdir && rpm --showrc && rpm --querytags',
    'rpm --initdb',
    'rpm --rebuilddb || true',
    'rpmkeys --version && rpmdb --initdb',
    'dnf clean all',
    'dnf makecache',
    'dnf repolist && dnf search x || true',
    'dnf list installed || true',
    'dnf config-manager --add-repo http://127.0.0.1:1/x.repo || true',
    'dnf config-manager --set-enabled nothing --save || true',
    'dnf clean metadata',
    'yum-config-manager --version || dnf-config-manager --version || true',
  ],
};

/** Apart from the others: Debian's zypper and dnf do not go together. */
export const suse: Bench = {
  name: 'suse',
  base: 'debian:bookworm-slim',
  packages: ['zypper'],
  setUp: [],
  samples: [
    'zypper --non-interactive ar --no-check --no-refresh http://127.0.0.1:1/x own',
    'zypper --non-interactive lr && zypper --non-interactive mr --disable own',
    'zypper --non-interactive clean --all',
    'zypper --non-interactive rr own',
    'zypper --non-interactive refresh || true',
    'zypper --non-interactive search x || true',
  ],
};
