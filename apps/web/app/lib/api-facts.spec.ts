import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { apiLimits, examples } from './api-facts';

const api = join(__dirname, '../../../api');
const settings = readFileSync(join(api, 'graphql.options.ts'), 'utf8');
const schema = buildSchema(readFileSync(join(api, 'schema.graphql'), 'utf8'));

const setTo = (name: string): number =>
  Number(new RegExp(`${name}: ([\\d_]+)`).exec(settings)?.[1]?.replaceAll('_', ''));

describe('the page about the api', () => {
  it.each(['depth', 'aliases', 'directives', 'tokens', 'objects'] as const)('tells the true limit of %s', (name) => {
    expect(apiLimits[name]).toBe(setTo(name));
  });

  it('tells the true size of a request', () => {
    expect(apiLimits.bodyKilobytes * 1024).toBe(setTo('bodyBytes'));
  });

  it.each(Object.entries(examples))('has an example that the schema understands: %s', (_name, { query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});
