interface QueryFormProps {
  action: string;
  label: string;
  button: string;
  value: string;
  /** Longest text taken. */
  most: number;
}

/** One line to type into, and the address is the query. */
export const QueryForm = ({ action, label, button, value, most }: QueryFormProps) => (
  <search>
    <form className="place wide" action={action}>
      <label className="hidden" htmlFor="query">
        {label}
      </label>
      <input
        id="query"
        type="search"
        name="q"
        defaultValue={value}
        placeholder={label}
        maxLength={most}
        autoComplete="off"
      />
      <button type="submit">{button}</button>
    </form>
  </search>
);
