/** The grammar on any text: it prints what it read, and where things came from is where they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText, parse, print, typed, walk } from '../../grammar/index.ts';
import { absent } from '../corpus/read.ts';
import { anyText, dockerfile, mutant, soup } from './dockerfile-texts.ts';
import { bounded, patience } from './settings.ts';

if (mutant === undefined) console.warn(absent);

describe.each([
  ['sound files', dockerfile],
  ['soups', soup],
  ['real files with something broken', mutant ?? fc.constant('')],
  ['strings', fc.string({ unit: 'binary', maxLength: 300 })],
])('%s', (_, texts) => {
  it(
    'print as they were read',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(print(parse(text).file)).toBe(text);
        }),
        bounded(400, 8),
      );
    },
    patience(8),
  );
});

describe('any text', () => {
  it(
    'has its instructions where their origins say',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const instruction of parse(text).file.instructions) {
            const [span] = instruction.origin;
            expect(instruction.origin).toHaveLength(1);
            expect(text.slice(span?.start, span?.end)).toBe(
              print(instruction).slice(instruction.keyword.before.length),
            );
          }
        }),
        bounded(300, 8),
      );
    },
    patience(8),
  );

  it(
    'has a typed view of every instruction, with operands inside the body',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const instruction of parse(text).file.instructions) {
            const view = typed(instruction);
            if (view.kind !== 'run' || view.command.form !== 'shell') continue;
            const { text: script, start } = view.command;
            expect(bodyText(instruction).slice(start, start + script.length)).toBe(script);
          }
        }),
        bounded(300, 8),
      );
    },
    patience(8),
  );

  it(
    'is cut into tokens that leave nothing out and overlap nowhere',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { file, diagnostics } = parse(text);
          let length = 0;
          walk(file, (node) => {
            if (node.kind === 'token') length += node.before.length + node.text.length;
          });
          expect(length).toBe(text.length);
          for (const { span } of diagnostics) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }),
        bounded(300, 8),
      );
    },
    patience(8),
  );
});
