import { words, type CommandRow, type Hazard } from '../command.ts';

const daemon: readonly Hazard[] = ['daemon'];
const starts = {
  start: daemon,
  restart: daemon,
  reload: daemon,
  'force-reload': daemon,
  condrestart: daemon,
};
const shows: readonly string[] = words(`
  --version --help -v -V -version version -h -?
`);

/** Programs that stay, and what starts and stops them. */
export const services: readonly CommandRow[] = [
  {
    // `/etc/init.d/` stands for whatever lies in it.
    names: ['service', 'invoke-rc.d', 'rc-service', '/etc/init.d/', '/etc/rc.d/init.d/'],
    operands: 'unknown',
    runsOthers: true,
    operandHazards: starts,
    source: { from: 'man 8 service (sysvinit-utils), invoke-rc.d; OpenRC rc-service', date: '2026-11' },
  },
  {
    names: ['systemctl', 'initctl', 'rc-update', 'update-rc.d', 'chkconfig', 'supervisorctl'],
    operands: 'own',
    operandHazards: { ...starts, isolate: daemon, 'try-restart': daemon, 'reload-or-restart': daemon },
    source: { from: 'man 1 systemctl, man 8 update-rc.d, chkconfig', date: '2026-11' },
  },
  {
    names: ['nginx', 'httpd', 'apache2', 'php-fpm', 'lighttpd', 'sshd'],
    operands: 'own',
    hazards: daemon,
    asks: shows,
    // They check their settings, make the folders that those name, and end.
    with: { '-t': { hazards: [] } },
    source: {
      from: 'man 8 nginx, httpd, apache2, php-fpm, lighttpd, sshd; measured with nginx 1.22',
      date: '2026-11',
    },
  },
  {
    names: words(`
      caddy haproxy traefik varnishd squid unitd mysqld mysqld_safe
      mariadbd mariadbd-safe mysqld_multi postgres postmaster mongod mongos redis-server valkey-server
      memcached rabbitmq-server beanstalkd slapd named dropbear cron crond atd rsyslogd syslogd
      supervisord monit dockerd containerd buildkitd dbus-daemon dbus-launch avahi-daemon cupsd smbd
      nmbd vsftpd Xvfb Xorg x11vnc vncserver Xvnc fluxbox ssh-agent dirmngr pcscd start-stop-daemon
      daemonize screen tmux at batch inetd tor ntpd chronyd elasticsearch consul vault etcd nats-server
      pm2 forever postfix sendmail exim4 watchman adb ollama minio s6-svscan runsvdir
    `),
    operands: 'own',
    hazards: daemon,
    asks: shows,
    with: {
      // They make a data folder, or check a configuration, and end.
      '--initialize --initialize-insecure --bootstrap --configtest --test-config --check': { hazards: [] },
    },
    source: { from: 'manual pages of the named programs, Debian bookworm', date: '2026-11' },
  },
  {
    names: words(`
      pg_ctl pg_ctlcluster apachectl apache2ctl rabbitmqctl catalina.sh asadmin
    `),
    operands: 'own',
    options: { '-D --pgdata -l --log -o --options -m --mode -t --timeout -p': 'text' },
    operandHazards: {
      ...starts,
      startup: daemon,
      'start-domain': daemon,
      start_app: daemon,
      graceful: daemon,
    },
    with: { '-k': { hazards: daemon } },
    source: { from: 'man 1 pg_ctl (15), man 8 apachectl (2.4), rabbitmqctl', date: '2026-11' },
  },
  {
    names: ['gpg-agent', 'keyboxd', 'scdaemon'],
    operands: 'text',
    hazards: daemon,
    asks: shows,
    source: { from: 'man 1 gpg-agent (2.2.40)', date: '2026-11' },
  },
  {
    names: ['tini', 'dumb-init', 'xvfb-run', 'dbus-run-session', 'catchsegv'],
    operands: 'unknown',
    runsOthers: true,
    source: { from: 'man 1 xvfb-run, dbus-run-session; krallin/tini:README.md', date: '2026-11' },
  },
  {
    names: words(`
      initdb mysql_install_db mariadb-install-db pg_createcluster pg_dropcluster pg_isready createdb
      dropdb createuser pg_dump mysqladmin mysqldump mysql_tzinfo_to_sql redis-cli a2enmod a2dismod
      a2ensite a2dissite a2enconf a2disconf phpenmod phpdismod htpasswd rabbitmq-plugins rabbitmqadmin
      dbus-uuidgen crontab mysql_ssl_rsa_setup
    `),
    operands: 'own',
    network: true,
    source: {
      from: 'manual pages of PostgreSQL 15, MariaDB 10.11, Redis 7, apache2 2.4 on Debian bookworm',
      date: '2026-11',
    },
  },
  {
    // Their scripts may call a shell.
    names: words(`
      psql mysql mariadb mysqlsh mongo mongosh sqlite3 sqlplus cqlsh
    `),
    operands: 'unknown',
    network: true,
    runsOthers: true,
    source: { from: 'man 1 psql (15), mariadb (10.11), sqlite3 (3.40)', date: '2026-11' },
  },
];
