import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EventHandler } from '#platform';
import { startTestContext, type TestContext } from '#testing';
import { ALL_HANDLERS } from './all-handlers';
import { wireHandlers } from './wire-handlers';
import { CONTEXTS } from '../api/contexts';

const root = join(__dirname, '../..');

/** The names of the classes in every lib's `handlers` folder that call themselves handlers. */
function classesInHandlerFolders(): readonly string[] {
  const files = globSync('libs/*/src/**/handlers/*.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  return files.flatMap((file) =>
    Array.from(
      readFileSync(join(root, file), 'utf8').matchAll(/export class (\w+) implements EventHandler/g),
      ([, name]) => name ?? '',
    ),
  );
}

describe('the list of handlers', () => {
  it('holds every class in a folder called handlers', () => {
    expect(ALL_HANDLERS.map((handler) => handler.name).sort()).toEqual([...classesInHandlerFolders()].sort());
  });
});

describe('wiring', () => {
  let context: TestContext;
  beforeAll(async () => {
    context = await startTestContext(CONTEXTS);
  });
  afterAll(() => context.close());

  it('finds all handlers of the product, under names of their own', () => {
    const names = wireHandlers(context.app).pairs();
    expect(new Set(names.map((pair) => pair.handler)).size).toBe(ALL_HANDLERS.length);
  });

  it('refuses to start without one that a module provides', () => {
    expect(() => wireHandlers(context.app, ALL_HANDLERS.slice(1))).toThrow(/not in all-handlers\.ts/);
  });

  it('refuses to start with one that no module provides', () => {
    expect(() => wireHandlers(context.app, [...ALL_HANDLERS, Nowhere])).toThrow(/Nowhere/);
  });

  it('refuses two of one name', async () => {
    const app = await NestFactory.createApplicationContext(TwoOfOneName, { logger: false });
    expect(() => wireHandlers(app, [First, Second])).toThrow('two event handlers are called spec.same');
    await app.close();
  });
});

abstract class Idle implements EventHandler {
  readonly name = 'spec.same';
  readonly events = ['spec.happened'];
  async handle(): Promise<void> {}
}
@Injectable()
class First extends Idle {}
@Injectable()
class Second extends Idle {}
@Injectable()
class Nowhere extends Idle {}
@Module({ providers: [First, Second] })
class TwoOfOneName {}
