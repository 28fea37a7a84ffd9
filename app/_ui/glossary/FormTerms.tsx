import { termByKey } from '../../../lib/form/glossary.ts';
import { glossaryWords as words } from '../../../lib/text/glossary.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { TermButton } from './Explained.tsx';

/** The terms of the printed form, in the order in which its rows name them. */
const keys = [
  'normative-document',
  'licence',
  'penalty',
  'coercion',
  'carry-over',
  'concluded',
  'partial',
  'refused',
  'unavailable',
  'correction-of-request',
  'declined',
  'processing-fee',
  'administrative-review',
  'administrative-litigation',
  'upheld',
  'corrected',
  'pending',
];

/** The terms of the form above it, each explaining itself, so that the form itself stays as printed. */
export const FormTerms = ({ lang }: { lang: Lang }) => (
  <p className="note form-terms">
    {say(words.ofForm, lang)}
    {keys.map((key, at) => {
      const term = termByKey(key);
      return (
        term && (
          <span key={key}>
            {at > 0 && ' · '}
            <TermButton lang={lang} term={term} text={term.term[lang]} />
          </span>
        )
      );
    })}
  </p>
);
