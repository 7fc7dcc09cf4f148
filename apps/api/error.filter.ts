import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { DomainError, type ErrorKind } from '#kernel';
import { presentError } from '#platform';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  busy: 429,
};

/**
 * Whatever goes wrong is told to whoever asked by `presentError`, and written to the log there and nowhere else: a
 * database's complaint may quote what somebody typed.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter<unknown> {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof HttpException) return reply.status(error.getStatus()).send(error.getResponse());
    const { message, extensions } = presentError(error);
    return reply.status(error instanceof DomainError ? STATUS[error.spec.kind] : 500).send({ message, ...extensions });
  }
}
