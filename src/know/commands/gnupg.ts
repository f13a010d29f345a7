import type { CommandRow, Doing, Hazard } from '../command.ts';

const agent: readonly Hazard[] = ['daemon'];
const quiet: Partial<Doing> = { hazards: [] };
const awake: Partial<Doing> = { hazards: agent };

/** OpenPGP. Its agents stay until they are told to go; they read their settings once. */
export const gnupg: readonly CommandRow[] = [
  {
    names: ['gpg', 'gpg2'],
    operands: 'own',
    network: true,
    options: {
      '-o --output': 'writes',
      '--homedir --keyserver --keyring -u --local-user -r --recipient': 'text',
    },
    hazards: agent,
    with: {
      // In a fresh home these start none.
      '--dearmor --enarmor --verify --list-keys -k --list-public-keys --list-packets --show-keys': quiet,
      '--print-md --export --fingerprint --list-sigs --check-sigs --list-config': quiet,
      '--import --recv-keys --receive-keys --search-keys --refresh-keys --fetch-keys --locate-keys': awake,
      '--auto-key-locate --auto-key-retrieve --keyserver-options --gen-key --edit-key --sign --decrypt':
        awake,
    },
    source: { from: 'measured with gpg 2.2.40; man 1 gpg, gpg-agent, man 8 dirmngr', date: '2026-11' },
  },
  {
    names: ['gpgconf', 'gpgv', 'gpgv2', 'gpgsplit', 'sq', 'signify', 'minisign', 'cosign'],
    operands: 'own',
    with: { '--launch': awake },
    source: { from: 'man 1 gpgconf, gpgv (2.2.40)', date: '2026-11' },
  },
  {
    names: ['openssl'],
    operands: 'text',
    options: {
      '-out -keyout -writerand -CAserial -outdir -newcerts': 'writes',
      '-in -inform -key -CA -CAkey -config -extfile -CAfile -rand -certfile -signkey -inkey': 'reads',
      '-subj -days -newkey -passout -passin -name -addext -set_serial -extensions -pkeyopt -algorithm -digest':
        'text',
      '-outform -keyform -connect -servername -verify -signature -sign -prverify': 'text',
    },
    with: {
      'ca s_server rehash': { operands: 'unknown' },
      // The serial number stands beside the certificate of the authority.
      '-CAcreateserial': { operands: 'unknown' },
      's_client ocsp ts': { network: true },
    },
    source: { from: 'man 1 openssl (3.0)', date: '2026-11' },
  },
  {
    names: ['c_rehash', 'certutil', 'update-crypto-policies', 'mkcert', 'certbot'],
    operands: 'unknown',
    source: { from: 'man 1 c_rehash, certutil', date: '2026-11' },
  },
];
