import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Drawing } from './drawing.types.ts';
import { interpret } from './interpret.ts';
import { toMatrix } from './matrix.ts';
import { upright } from './upright.ts';

// pdf.js is large: it is loaded with the first PDF, not with the program.
const loadPdfjs = () => import('pdfjs-dist/legacy/build/pdf.mjs');

/** Where the character maps of Chinese fonts lie that a PDF names without embedding them. */
const dataFolder = (name: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name)}/`;

/** Opens a PDF; rejects with the error of pdf.js, whose `name` tells encrypted from broken files. */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  return getDocument({
    // pdf.js takes the buffer for its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: dataFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: dataFolder('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    stopAtErrors: false,
  }).promise;
};

interface PageFont {
  vertical?: boolean;
  fontMatrix?: readonly number[];
}

const fontsOf =
  (page: PDFPageProxy) =>
  (name: string): { unit: number; vertical: boolean } => {
    const font: PageFont = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
    return { unit: font.fontMatrix?.[0] ?? 0.001, vertical: font.vertical ?? false };
  };

/** What one page draws, upright, from its upper left corner. */
export const drawingOf = async (document: PDFDocumentProxy, number: number): Promise<Drawing> => {
  const { OPS } = await loadPdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const operators = fnArray.map((code, index) => [names.get(code) ?? '', argsArray[index] ?? []] as const);
  const matrix = toMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height];
  const drawn = interpret(operators, (code) => names.get(code), matrix, fontsOf(page));
  page.cleanup();
  return upright({ page: number, width: viewport.width, height: viewport.height, ...drawn });
};
