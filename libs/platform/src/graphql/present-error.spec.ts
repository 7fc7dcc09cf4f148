import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DomainError, errorSpec } from '#kernel';
import { inRequestScope } from '../request-scope';
import { presentError } from './present-error';

const closed = errorSpec('space.closed', 'conflict', {
  ja: '終わりました',
  easy: '終(お)わりました',
  en: 'It is over',
});
const wrapped = (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['submitProposal'] });

describe('what a client is told of an error', () => {
  it.each([
    ['ja', '終わりました'],
    ['easy', '終(お)わりました'],
    ['en', 'It is over'],
  ] as const)('is a refusal with its code and its sentence in the language of the request: %s', (language, message) => {
    const refusal = wrapped(new DomainError(closed, { field: 'title', details: { n: 1 } }));
    const told = inRequestScope(language, () => presentError(refusal));
    expect(told).toMatchObject({ message, path: ['submitProposal'] });
    expect(told.extensions).toEqual({ code: 'space.closed', kind: 'conflict', field: 'title', details: { n: 1 } });
  });

  it('is where a value stands that no column can hold', () => {
    const complaint = Object.assign(new Error('invalid input syntax for type uuid: "x"'), { code: '22P02' });
    expect(presentError(wrapped(complaint))).toMatchObject({
      path: ['submitProposal'],
      extensions: { code: 'request.malformed_value', kind: 'invalid' },
    });
  });

  it('is a number and nothing else where the fault is ours', () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const told = presentError(wrapped(new Error('the secret is hunter2')));
    expect(told.extensions).toMatchObject({ code: 'internal', kind: 'internal', errorId: expect.any(String) });
    expect(JSON.stringify(told)).not.toContain('hunter2');
    log.mockRestore();
  });

  it('keeps what somebody typed out of the log when the database complains', () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const complaint = Object.assign(new Error('Key (email)=(hanako@example.jp) already exists'), {
      ...{
        severity: 'ERROR',
        code: '23505',
        constraint: 'account_email_key',
        detail: 'Key (email)=(hanako@example.jp)',
      },
    });
    presentError(wrapped(complaint));
    expect(JSON.stringify(log.mock.calls)).toContain('account_email_key');
    expect(JSON.stringify(log.mock.calls)).not.toContain('hanako');
    log.mockRestore();
  });
});
