import type { Words } from '../form/types.ts';
import type { StoryKindKey } from '../stories/types.ts';

/** What a kind of story says: headlines by direction, the sentence, and which reports were looked at. */
interface StoryText {
  rising: Words;
  falling: Words;
  text: Words;
  guard: Words;
}

const changed: Words = {
  zh: '{before}年度{valueBefore}（{per}{nBefore}件），{year}年度{value}（{n}件）。',
  en: 'From {valueBefore} of {nBefore} {per} in {before} to {value} of {n} in {year}.',
};

export const storyWords: Record<StoryKindKey, StoryText> = {
  'nation-change': {
    rising: { zh: '{name}：{measure}上升{points}', en: '{name}: {measure} up {points}' },
    falling: { zh: '{name}：{measure}下降{points}', en: '{name}: {measure} down {points}' },
    text: {
      zh: '{before}年度{valueBefore}，{year}年度{value}（{per}{n}件）；{of}个县区中有{reporting}个计入。',
      en: '{valueBefore} in {before}, {value} of {n} {per} in {year}; {reporting} of {of} districts are in the sum.',
    },
    guard: {
      zh: '两年都有{coverage}以上县区计入才写；各年计入的县区不尽相同。',
      en: 'Told only where {coverage} of the districts are in both sums, which need not be the same districts.',
    },
  },
  'rate-change': {
    rising: { zh: '{name}：{measure}一年上升{points}', en: '{name}: {measure} up {points} in a year' },
    falling: { zh: '{name}：{measure}一年下降{points}', en: '{name}: {measure} down {points} in a year' },
    text: changed,
    guard: {
      zh: '只看两年分母都不少于{least}件（纠错率{leastDisputes}件）的报告；差别至少{points}个百分点，且大于{z}倍标准误。',
      en: 'Only reports with at least {least} cases in both years ({leastDisputes} for correction rates), {points} points and {z} standard errors apart.',
    },
  },
  'count-change': {
    rising: { zh: '{name}：{measure}增至上年的{factor}倍', en: '{name}: {measure} grew {factor}-fold in a year' },
    falling: { zh: '{name}：{measure}比上年减少{share}%', en: '{name}: {measure} down {share}% in a year' },
    text: {
      zh: '{before}年度{valueBefore}件，{year}年度{value}件。',
      en: 'From {valueBefore} in {before} to {value} in {year}.',
    },
    guard: {
      zh: '只看上一年不少于{leastCount}件的报告；增到{factor}倍以上或减到{fewer}以下才写。',
      en: 'Only where there were at least {leastCount} the year before, and then {factor} times as many or more, or {fewer} as many or fewer.',
    },
  },
  'own-history': {
    rising: { zh: '{name}：{measure}高于以往各年', en: '{name}: {measure} above all its earlier years' },
    falling: { zh: '{name}：{measure}低于以往各年', en: '{name}: {measure} below all its earlier years' },
    text: {
      zh: '此前{years}年在{low}到{high}之间，{year}年度为{value}（{per}{n}件）。',
      en: 'Between {low} and {high} in the {years} years before; {value} of {n} {per} in {year}.',
    },
    guard: {
      zh: '至少有{years}个往年可比，每年分母不少于{least}件（纠错率{leastDisputes}件），超出以往至少{pointsBeyond}个百分点。',
      en: 'At least {years} earlier years, each with {least} cases or more ({leastDisputes} for correction rates); {pointsBeyond} points beyond all of them.',
    },
  },
  'outside-limits': {
    rising: { zh: '{name}：{measure}高得不像偶然', en: '{name}: {measure} higher than chance explains' },
    falling: { zh: '{name}：{measure}低得不像偶然', en: '{name}: {measure} lower than chance explains' },
    text: {
      zh: '{year}年度{value}（{per}{n}件）。{count}个县区合起来是{mean}；这样的件数，若只有偶然，一千次有998次落在{low}到{high}之间。',
      en: '{value} of {n} {per} in {year}. All {count} districts together have {mean}; with so many cases, chance alone would keep 998 of 1,000 districts between {low} and {high}.',
    },
    guard: {
      zh: '至少有{authorities}个县区可比，本身分母不少于{least}件（纠错率{leastDisputes}件）。不像偶然，不等于做错。',
      en: 'At least {authorities} districts to compare with and {least} cases of its own ({leastDisputes} for correction rates). Beyond the limits means unlike chance, not wrong.',
    },
  },
  'leading-ground': {
    rising: { zh: '{name}：不予公开有{share}出于同一理由', en: '{name}: one ground for {share} of its refusals' },
    falling: { zh: '{name}：不予公开有{share}出于同一理由', en: '{name}: one ground for {share} of its refusals' },
    text: {
      zh: '{year}年度不予公开{all}件，其中{n}件的理由是“{ground}”。',
      en: 'In {year} it refused {all} requests, {n} of them on the ground “{ground}”.',
    },
    guard: {
      zh: '只看不予公开不少于{refusals}件、八项理由都印出的报告；一项占{groundShare}以上才写。',
      en: 'Only reports with at least {refusals} refusals and all eight rows printed; told from {groundShare} on.',
    },
  },
  'mostly-not-held': {
    rising: {
      zh: '{name}：“不掌握”是不予公开的{times}倍',
      en: '{name}: “we do not hold it” {times} times as often as a refusal',
    },
    falling: {
      zh: '{name}：“不掌握”是不予公开的{times}倍',
      en: '{name}: “we do not hold it” {times} times as often as a refusal',
    },
    text: {
      zh: '{year}年度{per}{n}件，其中{value}答复“本机关不掌握”，{refused}不予公开。',
      en: 'Of {n} {per} in {year}, {value} were answered “we do not hold it” and {refused} refused.',
    },
    guard: {
      zh: '只看办结不少于{least}件、不予公开不少于{fewestRefusals}件的报告；{times}倍以上才写。原因也可能是问错了机关。',
      en: 'Only reports with at least {least} concluded and {fewestRefusals} refused; told from {times} times on. The wrong authority may have been asked.',
    },
  },
};

/** The words around the stories. */
export const storiesWords = {
  heading: { zh: '数据里的变化', en: 'Stories in the data' },
  lead: {
    zh: '由程序按固定规则从校验全部通过的报告中找出，每条都写明规则和门槛。数字变了，不等于做得好或坏。',
    en: 'Found by fixed rules in reports on which no check fails; each states its rule and threshold. A changed number is neither praise nor blame.',
  },
  place: { zh: '{name}历年数字', en: '{name} over the years' },
  rule: { zh: '为什么选它', en: 'Why this one' },
} as const satisfies Record<string, Words>;
