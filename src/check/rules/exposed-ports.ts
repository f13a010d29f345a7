/** EXPOSE. */
import { numbersError, portsOf, type Port } from '../ports.ts';
import type { Rule, StepSubject } from '../rule.ts';

export const exposeProtoCasing: Rule = {
  id: 'ExposeProtoCasing',
  description: 'Protocol in EXPOSE instruction should be lowercase',
  scope: 'step',
  run: (step) =>
    readPorts(step)
      .filter(({ protocol }) => protocol !== protocol.toLowerCase())
      .map(({ text }) => `Defined protocol '${text}' in EXPOSE instruction should be lowercase`),
};

export const exposeInvalidFormat: Rule = {
  id: 'ExposeInvalidFormat',
  description:
    'IP address and host-port mapping should not be used in EXPOSE instruction. This will become an error in a future release',
  scope: 'step',
  run: (step) =>
    readPorts(step)
      .filter(({ mapped }) => mapped)
      .map(
        ({ text }) =>
          `EXPOSE instruction should not define an IP address or host-port mapping, found '${text}'`,
      ),
};

/** The ports up to the first that BuildKit rejects; that one as well when only its numbers are wrong. */
function readPorts({ located: { view, instruction }, state }: StepSubject): readonly Port[] {
  if (view.kind !== 'expose') return [];
  const ports = portsOf(view, state, instruction.escape);
  if ('error' in ports) return [];
  const read: Port[] = [];
  for (const port of ports) {
    if ('error' in port) break;
    read.push(port);
    if (numbersError(port.text) !== undefined) break;
  }
  return read;
}
