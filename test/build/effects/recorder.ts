/** What a layer does not show of a RUN, told by a script that runs before and after it: accounts, processes, mounts. */
import { dockerfile as text } from '../text.ts';

/** What stood at one moment. */
export interface Moment {
  readonly passwd: readonly string[];
  readonly group: readonly string[];
  /** Names of processes that run, the shell of the RUN and the recorder left out. */
  readonly processes: readonly string[];
  /** Sums and lists of what the builder makes anew for each RUN. */
  readonly mounted: readonly string[];
  /** How the sample ended, and the last it said of it. */
  readonly ended: readonly string[];
}

/** A folder that outlives the RUNs and is in no layer. */
export const recordFolder = '/record';

const script = text`
  #!/bin/sh
  exec >> ${recordFolder}/log
  echo "moment $1 $2"
  sed 's/^/passwd /' /etc/passwd
  sed 's/^/group /' /etc/group
  processes() {
    for folder in /proc/[0-9]*; do
      number=\${folder#/proc/}
      if [ $number -ne 1 ] && [ $number -ne $$ ] && read -r line < $folder/stat; then
        case $line in
        *') Z '*) ;;
        *) line=\${line#*\(}; echo "process \${line%%\)*}" ;;
        esac
      fi
    done 2> /dev/null
  }
  # What is about to end is given the time.
  processes > ${recordFolder}/processes
  [ ! -s ${recordFolder}/processes ] || sleep 0.5
  processes
  sed 's/^/mounted /' /proc/mounts
  [ $2 = before ] || echo "ended $3 $(tail -n 1 ${recordFolder}/errors)"
  { cksum /etc/hosts /etc/resolv.conf; ls /dev; hostname; } | sed 's/^/mounted /'
`.replaceAll('\\$', '$');

/** Puts the recorder into an image. Its name says that nobody's sample touches it. */
export const installRecorder: readonly string[] = [
  `mkdir -p ${recordFolder} && echo ${Buffer.from(script).toString('base64')} | base64 -d > /recorder`,
];

/**
 * A RUN between two moments. It succeeds in any case, so that one build shows all samples that do not.
 * @param id of this build: in the text, so that no step of an earlier build is taken for it
 */
export function recorded(sample: string, number: number, id: string): string {
  const moment = (when: string): string => `sh /recorder ${number} ${when}`;
  return `RUN ${recordMount(id)} : ${id}; ${moment('before')}; (${sample}) 2> ${recordFolder}/errors; ${moment('after $?')}`;
}

/** The number of the sample, from the command of its layer. */
export function recordedNumber(command: string): number | undefined {
  const number = /sh \/recorder (\d+) before;/.exec(command)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The mount that the records of one build lie in. */
export function recordMount(id: string): string {
  return `--mount=type=cache,id=${id},target=${recordFolder}`;
}

/** Reads the log: by number and moment, `17 before`. */
export function readMoments(log: string): ReadonlyMap<string, Moment> {
  const moments = new Map<string, Record<keyof Moment, string[]>>();
  let moment: Record<keyof Moment, string[]> | undefined;
  for (const line of log.split('\n')) {
    const [kind = '', value = ''] = [line.replace(/ .*$/s, ''), line.slice(line.indexOf(' ') + 1)];
    if (kind === 'moment')
      moments.set(value, (moment = { passwd: [], group: [], processes: [], mounted: [], ended: [] }));
    else if (kind === 'process') moment?.processes.push(value);
    else if (kind === 'passwd' || kind === 'group' || kind === 'mounted' || kind === 'ended')
      moment?.[kind].push(value);
  }
  return moments;
}
