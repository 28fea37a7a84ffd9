import type { Message } from '../../../lib/result.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** What was wrong with the address, and what is shown instead; never what was typed. */
export const Messages = ({ lang, messages }: { lang: Lang; messages: readonly Message[] }) =>
  messages.length > 0 && (
    <section aria-label={say(measureWords.messages, lang)}>
      <ul className="messages">
        {messages.map(({ code, at, text }) => (
          <li key={`${code}${at}`}>{text[lang]}</li>
        ))}
      </ul>
    </section>
  );
