import { PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { srgbProfile } from './srgb-profile';

/** Adds what the colours of the file mean (ISO 19005-2, 6.2.3): those of sRGB. */
export function addOutputIntent(context: PDFContext): PDFRef {
  const name = PDFString.of('sRGB IEC61966-2.1');
  const profile = context.register(context.stream(srgbProfile(), { N: 3 }));
  return context.register(context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', OutputConditionIdentifier: name, Info: name, DestOutputProfile: profile }));
}
