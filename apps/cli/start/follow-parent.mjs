// Loaded into every process that `hiraku start` starts: when the starter is gone, whatever became of it, stop in good
// order, and stop anyway after a while.
const PATIENCE_MS = 8_000;

process.on('disconnect', () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
