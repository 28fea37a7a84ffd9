/** As much of JSON Schema as our description uses; gives the places where an answer is not as described. */

type Schema = Record<string, unknown>;

const typeOf = (value: unknown): string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
};

export const faults = (schema: Schema, value: unknown, whole: Schema, at = '$'): string[] => {
  const reference = schema.$ref as string | undefined;
  if (reference) {
    const found = reference
      .split('/')
      .slice(1)
      .reduce<unknown>((here, key) => (here as Schema)[key], whole);
    return faults(found as Schema, value, whole, at);
  }
  const allowed = [schema.type ?? []].flat() as string[];
  if (allowed.length && !typeOf(value).some((type) => allowed.includes(type)))
    return [`${at} is no ${allowed.join('|')}`];
  if (schema.enum && !(schema.enum as unknown[]).includes(value)) return [`${at} is not one of its values`];
  if (Array.isArray(value))
    return schema.items
      ? value.flatMap((each, place) => faults(schema.items as Schema, each, whole, `${at}[${place}]`))
      : [];
  if (value === null || typeof value !== 'object') return [];
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const rest = schema.additionalProperties as Schema | undefined;
  const missing = ((schema.required ?? []) as string[])
    .filter((key) => !(key in value))
    .map((key) => `${at}.${key} is missing`);
  const wrong = Object.entries(value).flatMap(([key, each]) => {
    const own = properties[key] ?? rest;
    return own ? faults(own, each, whole, `${at}.${key}`) : [];
  });
  return [...missing, ...wrong];
};
