import {getDocument} from "pdfjs-dist/legacy/build/pdf.mjs";

interface Item {
  str: string;
}
interface Tree {
  role?: string;
  alt?: string;
  children?: Tree[];
}

export interface PdfPage {
  /** Points. */
  width: number;
  height: number;
  texts: string[];
  /** Of the structure, in reading order. */
  roles: string[];
  alts: string[];
}

/** A PDF as another program reads it (pdf.js). */
export async function readPdf(bytes: Uint8Array) {
  const text = new TextDecoder("latin1").decode(bytes);
  const pdf = await getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false}).promise;
  const {info} = (await pdf.getMetadata()) as unknown as {info: Record<string, unknown>};
  const pages: PdfPage[] = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const {width, height} = page.getViewport({scale: 1});
    const {items} = (await page.getTextContent()) as unknown as {items: Item[]};
    const nodes = flat((await page.getStructTree()) as unknown as Tree);
    pages.push({
      width,
      height,
      texts: items.map(({str}) => str).filter((str) => str.trim() !== ""),
      roles: nodes.flatMap(({role}) => (role && role !== "Root" ? [role] : [])),
      alts: nodes.flatMap(({alt}) => (alt ? [alt] : []))
    });
  }
  await pdf.loadingTask.destroy();
  return {
    info,
    language: info.Language as string,
    metadata: /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(utf8(text))![0],
    fontNames: [...new Set([...text.matchAll(/\/FontName \/([^\s/]+)/g)].map(([, name]) => name!))],
    hasScript: /\/JavaScript|\/JS\b|\/Launch/.test(text),
    pages
  };
}

const flat = (node: Tree | null): Tree[] => (node ? [node, ...(node.children ?? []).flatMap(flat)] : []);

const utf8 = (latin1: string): string => new TextDecoder().decode(Uint8Array.from(latin1, (c) => c.charCodeAt(0)));
