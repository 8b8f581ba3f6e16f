import { Writable } from 'node:stream';

/** Streams for a command to write to, and what it has said so far. */
export function listen() {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _encoding, done) {
        said[name] += String(chunk);
        done();
      },
    });
  return { said, streams: { stdout: into('stdout'), stderr: into('stderr') } };
}
