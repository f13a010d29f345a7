/** Pipes and terminals that somebody made non-blocking answer EAGAIN until they are ready. */
import { errorCode } from './fault.ts';

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Calls until the answer is not EAGAIN; any other failure is the caller's. */
export function retrying<T>(call: () => T): T {
  for (;;)
    try {
      return call();
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 5);
    }
}
