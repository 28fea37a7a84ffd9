/** Says how far a run is; to the error output, so that the figures on the standard output stay clean. */
export interface Progress {
  step: (name: string, refused: boolean) => void;
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

/** A bar with counts, rate and time left on a terminal; one plain line for each file elsewhere. */
export const progressOf = (of: number, out: Terminal, now: () => number = () => performance.now()): Progress => {
  const start = now();
  let done = 0;
  let bad = 0;
  const line = () => {
    const seconds = Math.max((now() - start) / 1000, 0.001);
    const rate = done / seconds;
    const left = rate > 0 ? (of - done) / rate : 0;
    return `${bar(done, of)} ${done}/${of}  ✗ ${bad}  ${rate.toFixed(1)}/s  ${clock(left)}`;
  };
  return {
    step: (name, refused) => {
      done += 1;
      if (refused) bad += 1;
      if (out.isTTY) out.write(`\r${line().slice(0, (out.columns ?? 80) - 1)}\u001b[K`);
      else out.write(`${done}/${of} ${refused ? '✗' : '✓'} ${name}\n`);
    },
    end: () => {
      if (out.isTTY) out.write('\n');
    },
  };
};
