import type { ReadingReply, ReadingRequest } from './messages';
import { readAndMatch } from './reading';

// Reads statements beside the window, which goes on answering; ending the worker ends the reading.
self.onmessage = ({ data: { file, columns, sources } }: MessageEvent<ReadingRequest>) => {
  const tell = (reply: ReadingReply) => self.postMessage(reply);
  void file.arrayBuffer().then(
    (content) => tell({ kind: 'read', reading: readAndMatch(new Uint8Array(content), { fileName: file.name, columns, onProgress: (done) => tell({ kind: 'progress', done }) }, sources) }),
    () => tell({ kind: 'gone' }),
  );
};
