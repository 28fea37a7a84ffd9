import { describe, expect, it } from 'vitest';
import { progressOf, storingOf } from '../../../lib/ingest/cli/progress.ts';
import { type Line, summary } from '../../../lib/ingest/cli/summary.ts';

const written = (isTTY: boolean, columns = 100) => {
  const texts: string[] = [];
  let clock = 0;
  const progress = progressOf(4, { isTTY, columns, write: (text) => texts.push(text) }, () => clock);
  clock = 2000;
  progress.step('a.html', false);
  progress.step('b.pdf', true);
  progress.end();
  return texts;
};

describe('progress', () => {
  it('is a bar with counts, rate and time left on a terminal', () => {
    expect(written(true)[1]).toBe('\r[============            ] 2/4  ✗ 1  1.0/s  0:02\u001b[K');
  });

  it('is cut to the width of the terminal, where the terminal knows it', () => {
    expect(written(true, 20)[1]).toBe('\r[============      \u001b[K');
    expect(written(true, 0)[1]).toBe(written(true)[1]);
  });

  it('is a plain line for each file elsewhere', () => {
    expect(written(false)).toEqual(['1/4 ✓ a.html\n', '2/4 ✗ b.pdf\n']);
  });
});

describe('progress of the storing', () => {
  const stored = (isTTY: boolean) => {
    const texts: string[] = [];
    let clock = 0;
    const progress = storingOf(200, { isTTY, columns: 100, write: (text) => texts.push(text) }, () => clock);
    clock = 4000;
    progress.stored(100);
    progress.end();
    return texts;
  };

  it('is a bar on a terminal', () => {
    expect(stored(true)[0]).toBe('\r[============            ] 100/200  存入 storing  25.0/s  0:04\u001b[K');
  });

  it('is a plain line for each batch elsewhere, and says what follows', () => {
    expect(stored(false)).toEqual([
      '100/200  存入 storing\n',
      '核对各年、汇总…… Checking across years, summing up …\n',
    ]);
  });
});

describe('the summary', () => {
  const line = (more: Partial<Line>): Line => ({
    reading: { file: 'a.html' },
    outcome: 'new',
    messages: [],
    changes: [],
    findings: { error: 1, warning: 2, info: 0 },
    ...more,
  });

  it('names what was refused and why, which cells changed, counts and findings', () => {
    const text = summary([
      line({}),
      line({ outcome: 'unchanged' }),
      line({
        outcome: 'restated',
        changes: [{ cell: 'requests.new.total', before: null, after: 12 }],
      }),
      line({
        outcome: 'refused',
        messages: [{ code: 'encrypted', severity: 'error', at: 'file', text: { zh: '已加密', en: 'It is encrypted' } }],
      }),
    ]);
    expect(text.split('\n')).toEqual([
      '✗ a.html [file] encrypted',
      '    已加密',
      '    It is encrypted',
      '~ a.html',
      '    requests.new.total: — → 12',
      '      1  新存入 stored',
      '      1  已更正 restated',
      '      1  无变化 unchanged',
      '      1  未接受 refused',
      '发现：错误 4，警告 8，提示 0 Findings: 4 errors, 8 warnings, 0 notes',
    ]);
  });
});
