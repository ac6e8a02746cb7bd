import { openPdfText } from '#adapters/search/pdf-text';
import { answerCalls } from '#composition/threads/answer-calls';

// The root of the thread that reads text layers.

answerCalls<Uint8Array, string>(openPdfText());
