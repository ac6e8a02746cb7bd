/** pdf.js tells the types of its worker nowhere; all that is needed of it is that it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
