import { ingestWords } from '../../text/ingest.ts';

/** Says how far a run is; to the error output, so that the figures on the standard output stay clean. */
export interface Progress {
  step: (name: string, refused: boolean) => void;
  end: () => void;
}

/** Says how many of the reports that were read are stored. */
export interface StoringProgress {
  stored: (reports: number) => void;
  end: () => void;
}

interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

const barWidth = 24;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

const bar = (done: number, of: number): string => {
  const full = Math.round((done / of) * barWidth);
  return `[${'='.repeat(full)}${' '.repeat(barWidth - full)}]`;
};

// A terminal that does not know its width says 0.
const draw = (out: Terminal, line: string) => out.write(`\r${line.slice(0, (out.columns || 80) - 1)}\u001b[K`);

const rateAndLeft = (done: number, of: number, milliseconds: number): string => {
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  return `${rate.toFixed(1)}/s  ${clock(rate > 0 ? (of - done) / rate : 0)}`;
};

/** A bar with counts, rate and time left on a terminal; one plain line for each file elsewhere. */
export const progressOf = (of: number, out: Terminal, now: () => number = () => performance.now()): Progress => {
  const start = now();
  let done = 0;
  let bad = 0;
  const line = () => `${bar(done, of)} ${done}/${of}  ✗ ${bad}  ${rateAndLeft(done, of, now() - start)}`;
  return {
    step: (name, refused) => {
      done += 1;
      if (refused) bad += 1;
      if (out.isTTY) draw(out, line());
      else out.write(`${done}/${of} ${refused ? '✗' : '✓'} ${name}\n`);
    },
    end: () => {
      if (out.isTTY) out.write('\n');
    },
  };
};

const { storing, summingUp } = ingestWords;

/** The same for the storing, which takes as long as the reading: a line for every batch where there is no terminal. */
export const storingOf = (of: number, out: Terminal, now: () => number = () => performance.now()): StoringProgress => {
  const start = now();
  let done = 0;
  return {
    stored: (reports) => {
      done += reports;
      const count = `${done}/${of}  ${storing.zh} ${storing.en}`;
      if (out.isTTY) draw(out, `${bar(done, of)} ${count}  ${rateAndLeft(done, of, now() - start)}`);
      else out.write(`${count}\n`);
    },
    end: () => {
      out.write(`${out.isTTY ? '\n' : ''}${summingUp.zh} ${summingUp.en}\n`);
    },
  };
};
