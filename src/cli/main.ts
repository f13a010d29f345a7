/** The program: reads the command line, does what it says, and sets the exit code. Never a stack trace. */
import manifest from '../../package.json' with { type: 'json' };
import { errorLine } from '../emit/text.ts';
import { readArguments } from './arguments.ts';
import { catalog } from './catalog.ts';
import { explain, rules } from './explain.ts';
import { isFault } from './fault.ts';
import { faultLine, run } from './run.ts';
import { painter, write } from './terminal.ts';
import { verify } from './verify.ts';

async function main(words: readonly string[]): Promise<number> {
  const { version } = manifest;
  const call = readArguments(words, version);
  const paint = await painter('color' in call ? call.color : 'auto', process.env);
  if (isFault(call)) {
    write(2, faultLine(call, paint));
    return 2;
  }
  switch (call.kind) {
    case 'optimize':
      return run(call, version, paint);
    case 'verify':
      return verify(call);
    case 'catalog-show':
    case 'catalog-update':
      return catalog(call, paint);
    case 'print':
      write(call.exitCode === 0 ? 1 : 2, call.text);
      return call.exitCode;
    case 'explain':
    case 'rules': {
      const text = call.kind === 'rules' ? rules(paint) : explain(call.name, paint);
      if (typeof text === 'string') write(1, text);
      else write(2, faultLine(text, paint));
      return typeof text === 'string' ? 0 : 2;
    }
    default:
      return call satisfies never;
  }
}

/** Whatever is thrown is a bug; the inputs were not touched. */
function internal(error: unknown): number {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const remedy = 'nothing was written; report this line with the Dockerfile and `dockopt --version`';
  write(2, `${errorLine(undefined, `internal fault: ${cause}`, remedy, (_, text) => text)}\n`);
  return 4;
}

void main(process.argv.slice(2))
  .catch(internal)
  .then((code) => (process.exitCode = code));
