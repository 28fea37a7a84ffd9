import { Ajv2020 } from 'ajv/dist/2020.js';

type Schema = Record<string, unknown>;

/** Where a value is not as a schema of the description says (JSON Schema 2020-12, which OpenAPI 3.1 takes whole). */
export const faults = (schema: Schema, value: unknown, whole: Schema): string[] => {
  // Not strict: the description has members that are no keywords of JSON Schema.
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(whole, 'description');
  const within = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"description#/'));
  const holds = ajv.compile(within);
  return holds(value) ? [] : (holds.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
