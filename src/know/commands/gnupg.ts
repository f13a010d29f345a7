import type { CommandRow, Hazard } from '../command.ts';

const agent: readonly Hazard[] = ['daemon'];

/** OpenPGP. Its agents stay until they are told to go; they read their settings once. */
export const gnupg: readonly CommandRow[] = [
  {
    names: ['gpg', 'gpg2'],
    operands: 'unknown',
    options: { '--homedir --keyserver --keyring --no-default-keyring -u --local-user -r --recipient': 'text' },
    with: {
      '--dearmor --enarmor --verify --list-keys --list-packets --print-md --show-keys --fingerprint -k -v --import': {},
      '--recv-keys --receive-keys --recv-key --search-keys --refresh-keys --fetch-keys --locate-keys --send-keys': {
        network: true,
        hazards: agent,
      },
      '--auto-key-locate --auto-key-retrieve': { network: true, hazards: agent },
      '--gen-key --generate-key --full-generate-key --quick-gen-key --quick-generate-key --quick-add-key': {
        hazards: agent,
      },
      '--edit-key --delete-secret-keys --export-secret-keys --card-status --change-passphrase --list-secret-keys -K': {
        hazards: agent,
      },
      '-s --sign -b --detach-sign --clear-sign --clearsign -d --decrypt -c --symmetric --passphrase': {
        hazards: agent,
      },
    },
    source: { from: 'man 1 gpg, gpg-agent, man 8 dirmngr (2.2.40)', date: '2026-11' },
  },
  {
    names: ['gpgconf', 'gpgv', 'gpgv2', 'gpgsplit', 'sq', 'signify', 'minisign', 'cosign'],
    operands: 'unknown',
    with: { '--launch --create-socketdir': { hazards: agent } },
    source: { from: 'man 1 gpgconf, gpgv (2.2.40)', date: '2026-11' },
  },
  {
    names: ['openssl'],
    operands: 'text',
    options: {
      '-out -keyout -writerand -CAserial -outdir -newcerts': 'writes',
      '-in -inform -key -CA -CAkey -config -extfile -CAfile -rand -certfile -signkey -inkey': 'reads',
      '-subj -days -newkey -passout -passin -name -addext -set_serial -extensions -pkeyopt -algorithm -digest': 'text',
      '-outform -keyform -connect -servername -verify -signature -sign -prverify': 'text',
    },
    with: { 'ca s_server rehash': { operands: 'unknown' }, 's_client ocsp ts': { network: true } },
    source: { from: 'man 1 openssl (3.0)', date: '2026-11' },
  },
  {
    names: ['c_rehash', 'certutil', 'update-crypto-policies', 'mkcert', 'certbot'],
    operands: 'unknown',
    source: { from: 'man 1 c_rehash, certutil', date: '2026-11' },
  },
];
