export interface ChoiceProps {
  /** The key of the address. */
  name: string;
  label: string;
  /** The first stands for the measure's default and has no value. */
  options: readonly { value: string; label: string }[];
  chosen: string;
}

/** One key of the address to choose. */
export const Choice = ({ name, label, options, chosen }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen}>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
