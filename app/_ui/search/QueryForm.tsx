interface QueryFormProps {
  action: string;
  label: string;
  /** What a text to type looks like; the label where there is no need of one. */
  hint?: string;
  button: string;
  value: string;
  /** Longest text taken. */
  most: number;
}

/** One line to type into, and the address is the query. */
export const QueryForm = ({ action, label, hint = label, button, value, most }: QueryFormProps) => (
  <search>
    <form className="place wide" action={action} autoComplete="off">
      <label className="hidden" htmlFor="query">
        {label}
      </label>
      <input
        id="query"
        type="search"
        name="q"
        defaultValue={value}
        placeholder={hint}
        maxLength={most}
        autoComplete="off"
      />
      <button type="submit">{button}</button>
    </form>
  </search>
);
