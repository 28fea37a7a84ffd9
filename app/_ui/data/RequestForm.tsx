import { type Form, parametersOf, pathParameters } from '../../../lib/publish/api/compose.ts';
import { type EndpointName, endpointOf } from '../../../lib/publish/api/endpoints.ts';
import { type ParameterName, parameters } from '../../../lib/publish/api/parameters.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import { tryAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface RequestFormProps {
  lang: Lang;
  name: EndpointName;
  typed: Readonly<Partial<Record<ParameterName, string>>>;
  form: Form;
}

const choicesOf = (key: ParameterName): readonly string[] => {
  const { enum: values, maximum } = parameters[key].schema as { enum?: readonly string[]; maximum?: number };
  return (
    values ?? (maximum !== undefined && maximum < 10 ? Array.from({ length: maximum + 1 }, (_, at) => `${at}`) : [])
  );
};

interface InputProps {
  lang: Lang;
  name: ParameterName;
  typed: string;
  /** Part of the path: left out, the example stands in. */
  needed: boolean;
}

const Input = ({ lang, name, typed, needed }: InputProps) => {
  const choices = choicesOf(name);
  const example = say(tryWords.example, lang, { example: parameters[name].example });
  if (choices.length > 0)
    return (
      <select id={`try-${name}`} name={name} defaultValue={typed}>
        <option value="">{needed ? example : say(tryWords.any, lang)}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  return (
    <input
      id={`try-${name}`}
      name={name}
      defaultValue={typed}
      maxLength={200}
      autoComplete="off"
      placeholder={example}
    />
  );
};

/** A field for each parameter of an endpoint, as the tables of the interface describe it. */
export const RequestForm = ({ lang, name, typed, form }: RequestFormProps) => {
  const needed = new Set(pathParameters(name));
  return (
    <form className="try" action={`${tryAddress(lang)}#request`}>
      <input type="hidden" name="endpoint" value={name} />
      {parametersOf(name).map((key) => (
        <p key={key}>
          <label htmlFor={`try-${key}`}>
            <code>{key}</code>
            {needed.has(key) && <span className="note"> {say(tryWords.required, lang)}</span>}
          </label>
          <Input lang={lang} name={key} typed={typed[key] ?? ''} needed={needed.has(key)} />
          <span className="note">{parameters[key].about[lang]}</span>
        </p>
      ))}
      {endpointOf(name).list && (
        <p>
          <label htmlFor="try-format">{say(tryWords.form, lang)}</label>
          <select id="try-format" name="format" defaultValue={form}>
            <option value="json">JSON</option>
            <option value="csv">CSV</option>
          </select>
        </p>
      )}
      <button type="submit">{say(tryWords.compose, lang)}</button>
    </form>
  );
};
