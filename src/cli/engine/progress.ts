/** What is going on, for a person who waits: one line that changes on a terminal, plain lines elsewhere. */

export interface Task {
  /** Where it stands. */
  at(step: string, what: string): void;
  done(text: string): void;
  failed(): void;
}

export interface Progress {
  start(text: string): Task;
}

export const silent: Progress = {
  start: () => ({ at: () => {}, done: () => {}, failed: () => {} }),
};

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Progress on a stream: standard error, never the output itself. */
export function progressOn(output: Output): Progress {
  return output.isTTY ? changingLine(output) : plainLines(output);
}

function plainLines(output: Output): Progress {
  return {
    start: (text) => {
      output.write(`${text}\n`);
      return { at: () => {}, done: (end) => output.write(`${end}\n`), failed: () => {} };
    },
  };
}

function changingLine(output: Output): Progress {
  return {
    start: (text) => {
      const began = performance.now();
      let place = '';
      const show = (): void => {
        const seconds = Math.floor((performance.now() - began) / 1000);
        const line = `${text} ${seconds} s${place}`;
        output.write(`\r\u001B[K${line.slice(0, (output.columns ?? 80) - 1)}`);
      };
      const timer = setInterval(show, 1000);
      timer.unref();
      show();
      const end = (last: string): void => {
        clearInterval(timer);
        output.write(`\r\u001B[K${last}`);
      };
      return {
        at: (step, what) => {
          place = `  ${step} ${what}`;
          show();
        },
        done: (last) => end(`${last}\n`),
        failed: () => end(''),
      };
    },
  };
}
