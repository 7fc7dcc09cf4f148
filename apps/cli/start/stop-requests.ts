/** `asked` aborts when somebody wants an end; `hurry` when they say so again. */
export type StopRequests = Readonly<{ asked: AbortSignal; hurry: AbortSignal }>;

/** One Ctrl-C arrives several times: from the terminal, from npm, from the bootstrap. Within this it counts as one. */
const SAME_REQUEST_MS = 1_500;
const BETWEEN_LOOKS_MS = 500;

/** Listens for Ctrl-C, SIGTERM and SIGHUP, and notices when whoever started us (npm, the bootstrap) is gone. */
export function listenForStop(): StopRequests {
  const asked = new AbortController();
  const hurry = new AbortController();
  let first = 0;
  const request = (): void => {
    if (!asked.signal.aborted) first = performance.now();
    else if (performance.now() - first > SAME_REQUEST_MS) hurry.abort();
    asked.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  if (process.env['HIRAKU_SUPERVISED']) process.on('disconnect', request);
  else if (process.env['npm_lifecycle_event']) followParent(request);
  process.channel?.unref();
  return { asked: asked.signal, hurry: hurry.signal };
}

function followParent(request: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    request();
  }, BETWEEN_LOOKS_MS);
  timer.unref();
}
