import 'reflect-metadata';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock, type Config, Database, PlatformModule } from '#platform';
import { Obstacle } from './obstacle';

@Module({})
class CommandModule {}

/** Does something with contexts of the product and takes them down again. Throws `Obstacle` when there is no database. */
export async function withContexts<T>(
  config: Config,
  contexts: readonly Type[],
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const module = { module: CommandModule, imports: [PlatformModule.with(config), ...contexts] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'] });
  try {
    await insistOnDatabase(app, config);
    return await work(app);
  } finally {
    await app.close();
  }
}

async function insistOnDatabase(app: INestApplicationContext, config: Config): Promise<void> {
  try {
    await app.get(Clock).now(app.get(Database));
  } catch (error) {
    const { host, pathname } = new URL(config.databaseUrl);
    throw new Obstacle(
      `The database ${host}${pathname} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
