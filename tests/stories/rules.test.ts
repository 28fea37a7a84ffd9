import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStories } from '../../lib/stories/choose.ts';
import { storyKinds } from '../../lib/stories/kinds.ts';
import { tellStory } from '../../lib/stories/tell.ts';
import { leastOf, rateMeasures, thresholds } from '../../lib/stories/thresholds.ts';
import type { Candidate, Facts, StoryFigure } from '../../lib/stories/types.ts';
import { storyWords } from '../../lib/text/stories.ts';
import { viewAddress } from '../../lib/view/addresses.ts';
import { defaultView } from '../../lib/view/choices.ts';

const rate = (authority: string, year: number, numerator: number, denominator: number): StoryFigure => ({
  authority,
  level: 3,
  year,
  measure: 'disclosure-rate',
  value: numerator / denominator,
  numerator,
  denominator,
});
const received = (year: number, value: number): StoryFigure => ({
  authority: '110105',
  level: 3,
  year,
  measure: 'requests-received',
  value,
  numerator: value,
  denominator: null,
});
const facts = (some: Partial<Facts>): Facts => ({ figures: [], grounds: [], nation: [], ...some });
/** Of a thousand concluded in 2024. */
const notHeld = (measure: string, numerator: number): StoryFigure => ({
  ...rate('110105', 2024, numerator, 1000),
  measure,
});
const kindsIn = (some: Partial<Facts>) => chooseStories(facts(some)).map(({ kind }) => kind);

const nation = (year: number, numerator: number, reporting = 2800) => ({
  measure: 'disclosure-rate',
  year,
  value: numerator / 100_000,
  numerator,
  denominator: 100_000,
  reporting,
  of: 2850,
});
const history = (latest: StoryFigure) => [
  ...[2019, 2020, 2021, 2022, 2023].map((year, at) => rate('110105', year, 380 + at * 10, 1000)),
  latest,
];
const grounds = (counts: readonly number[], year = 2024) => ({
  authority: '110105',
  year,
  counts: counts.map((n, at) => ({
    row: `refused.${['secrets', 'forbidden', 'stability', 'third_party', 'internal', 'deliberative', 'case_files', 'enquiry'][at]}`,
    n,
  })),
});

describe('a story is told', () => {
  it.each<[string, Partial<Facts>, string]>([
    [
      'of a rate that fell',
      { figures: [rate('110105', 2023, 600, 1000), rate('110105', 2024, 400, 1000)] },
      'rate-change',
    ],
    ['of a count that doubled', { figures: [received(2023, 150), received(2024, 310)] }, 'count-change'],
    ['of a year beyond all earlier ones', { figures: history(rate('110105', 2025, 900, 1000)) }, 'own-history'],
    [
      'of a rate beyond the limits of chance',
      { figures: [rate('110105', 2024, 900, 1000)], nation: [nation(2024, 52_000)] },
      'outside-limits',
    ],
    [
      'of "we do not hold it" beside refusals',
      { figures: [notHeld('not-held-rate', 200), notHeld('refusal-rate', 10)] },
      'mostly-not-held',
    ],
    ['of the country', { nation: [nation(2023, 50_000), nation(2024, 54_000)] }, 'nation-change'],
  ])('%s', (_, some, kind) => {
    const found = storyKinds.find(({ key }) => key === kind)?.find(facts(some)) ?? [];
    expect(found.map((each) => each.kind)).toEqual([kind]);
    expect(kindsIn(some).length).toBeGreaterThan(0);
  });
});

describe('no story is told', () => {
  it.each<[string, Partial<Facts>]>([
    ['of nothing', {}],
    ['of a rate of few cases', { figures: [rate('110105', 2023, 60, 99), rate('110105', 2024, 10, 1000)] }],
    ['across a year that is absent', { figures: [rate('110105', 2022, 600, 1000), rate('110105', 2024, 400, 1000)] }],
    ['of a change within chance', { figures: [rate('110105', 2023, 52, 100), rate('110105', 2024, 46, 100)] }],
    ['of a jump of a few', { figures: [received(2023, 20), received(2024, 90)] }],
    ['of the country where few districts report', { nation: [nation(2023, 50_000, 900), nation(2024, 54_000, 950)] }],
    [
      'of limits around few districts',
      { figures: [rate('110105', 2024, 900, 1000)], nation: [nation(2024, 52_000, 19)] },
    ],
    [
      'of a few refusals that "we do not hold it" outnumbers',
      { figures: [notHeld('not-held-rate', 200), notHeld('refusal-rate', 9)] },
    ],
    ['of a short history', { figures: [rate('110105', 2022, 400, 1000), rate('110105', 2025, 900, 1000)] }],
    [
      'of a ground among few refusals',
      { figures: [received(2024, 500)], grounds: [grounds([60, 1, 1, 1, 1, 1, 1, 1])] },
    ],
  ])('%s', (_, some) => {
    expect(kindsIn(some)).toEqual([]);
  });
});

const figure = fc
  .record({
    authority: fc.constantFrom('110101', '110102', '110105', '320800'),
    level: fc.constantFrom(2 as const, 3 as const),
    year: fc.integer({ min: 2019, max: 2025 }),
    measure: fc.constantFrom(...rateMeasures),
    denominator: fc.integer({ min: 1, max: 3000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ part, ...each }) => {
    const numerator = Math.round(part * each.denominator);
    return { ...each, numerator, value: numerator / each.denominator };
  });
const counted = fc
  .record({ year: fc.integer({ min: 2019, max: 2025 }), value: fc.integer({ min: 0, max: 4000 }) })
  .map(({ year, value }) => received(year, value));
const unique = <Figure extends StoryFigure>(figures: readonly Figure[]) => [
  ...new Map(figures.map((each) => [`${each.authority} ${each.year} ${each.measure}`, each])).values(),
];
const someFacts = fc
  .record({
    figures: fc.array(fc.oneof({ weight: 5, arbitrary: figure }, counted), { maxLength: 120 }),
    nation: fc.array(
      fc
        .integer({ min: 2019, max: 2025 })
        .chain((year) => fc.integer({ min: 0, max: 2850 }).map((n) => nation(year, 52_000, n))),
      { maxLength: 4 },
    ),
    grounds: fc.array(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 8, maxLength: 8 }).map((each) => grounds(each)),
      { maxLength: 2 },
    ),
  })
  .map((each): Facts => ({ ...each, figures: unique(each.figures) }));

const own = (all: Facts, { authority, measure }: Candidate) =>
  all.figures.filter((each) => each.authority === authority && each.measure === measure);

describe('whatever the figures', () => {
  it('a rate is never told of fewer cases than the threshold', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        for (const each of chooseStories(all)) {
          if (each.kind !== 'rate-change' && each.kind !== 'own-history' && each.kind !== 'outside-limits') continue;
          const told = own(all, each).find(({ year }) => year === each.year);
          expect(told?.denominator).toBeGreaterThanOrEqual(leastOf(each.measure));
        }
      }),
    );
  });

  it('every point drawn is a figure that is there', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        for (const each of chooseStories(all).filter(({ authority }) => authority !== null))
          for (const { year, value } of each.points)
            expect(own(all, each)).toContainEqual(expect.objectContaining({ year, value }));
      }),
    );
  });

  it('no story rests on a year that is taken away', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        for (const told of chooseStories(all).filter(({ kind }) => kind === 'rate-change' || kind === 'count-change')) {
          const without = {
            ...all,
            figures: all.figures.filter(
              ({ authority, year }) => authority !== told.authority || year !== told.year - 1,
            ),
          };
          const still = chooseStories(without).filter(
            ({ kind, authority, measure, year }) =>
              kind === told.kind && authority === told.authority && measure === told.measure && year === told.year,
          );
          expect(still).toEqual([]);
        }
      }),
    );
  });

  it('one of each kind is told before a second of any', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        const told = chooseStories(all, 6).map(({ kind }) => kind);
        const more = chooseStories(all, 100).map(({ kind }) => kind);
        const twice = told.length !== new Set(told).size;
        if (twice) expect(new Set(told)).toEqual(new Set(more));
      }),
    );
  });

  it('no authority appears twice, at most six are told, and the same facts tell the same', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        const chosen = chooseStories(all);
        const named = chosen.flatMap(({ authority }) => authority ?? []);
        expect(new Set(named).size).toBe(named.length);
        expect(chosen.length).toBeLessThanOrEqual(6);
        expect(chooseStories(all).map(({ kind, authority }) => [kind, authority])).toEqual(
          chosen.map(({ kind, authority }) => [kind, authority]),
        );
      }),
    );
  });

  it('every story leads to a view of its authority, with its year in it', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        for (const { authority, year, view } of chooseStories(all)) {
          const drawn = [...(view.authorities ?? []), ...(view.highlight ?? [])];
          expect(drawn).toEqual([authority ?? '000000']);
          expect([
            { from: 'first', to: 'latest' },
            { from: year, to: year },
          ]).toContainEqual(view.years);
        }
      }),
    );
  });

  it('every story has its words whole in both languages', () => {
    fc.assert(
      fc.property(someFacts, (all) => {
        for (const each of chooseStories(all)) {
          const { headline, text, guard } = tellStory(each, null);
          for (const words of [headline, text, guard])
            for (const said of [words.zh, words.en]) expect(said).not.toMatch(/[{}]|NaN|undefined|Infinity/);
        }
      }),
    );
  });
});

describe('the view a story leads to', () => {
  it('sets "we do not hold it" against the refusals the sentence compares it with', () => {
    const [told] = chooseStories(facts({ figures: [notHeld('not-held-rate', 200), notHeld('refusal-rate', 10)] }));
    expect(told && viewAddress(defaultView(told.measure, told.view), 'zh')).toBe(
      '/c/not-held-rate?d=110105&g=level&y=2024&x=refusal-rate',
    );
  });
});

describe('the words of stories', () => {
  it('exist for every kind, and for no other', () => {
    expect(Object.keys(storyWords).sort()).toEqual(storyKinds.map(({ key }) => key).sort());
  });

  it('name the threshold that the rule uses', () => {
    const [told] = chooseStories(facts({ figures: [received(2023, 150), received(2024, 310)] }));
    expect(told && tellStory(told, null).guard.en).toContain(String(thresholds.count['requests-received']));
  });
});
