// What kind of file is it? Its name says one thing, its first bytes another; both have to be what is accepted.

interface Kind {
  readonly name: string;
  readonly type: string;
  readonly also?: readonly string[];
  readonly starts?: readonly string[];
}

const ZIP = ['504b0304'],
  OLE = ['d0cf11e0a1b11ae1'];

/** Extension → how it is called, its media type, and how its content starts (hex; blanks stand for any byte). */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { name: 'PDF', type: 'application/pdf', starts: ['255044462d'] },
  jpg: { name: 'JPG', type: 'image/jpeg', also: ['jpeg', 'jpe', 'jfif'], starts: ['ffd8ff'] },
  png: { name: 'PNG', type: 'image/png', starts: ['89504e470d0a1a0a'] },
  gif: { name: 'GIF', type: 'image/gif', starts: ['47494638'] },
  bmp: { name: 'BMP', type: 'image/bmp', starts: ['424d'] },
  webp: { name: 'WebP', type: 'image/webp', starts: ['52494646        57454250'] },
  tif: { name: 'TIFF', type: 'image/tiff', also: ['tiff'], starts: ['49492a00', '4d4d002a'] },
  heic: { name: 'HEIC', type: 'image/heic', also: ['heif'], starts: ['        66747970686569', '        667479706d696631'] },
  // GB/T 33190-2016: an archive, as office documents are
  ofd: { name: 'OFD', type: 'application/ofd', starts: ZIP },
  docx: { name: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', starts: ZIP },
  xlsx: { name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', starts: ZIP },
  zip: { name: 'ZIP', type: 'application/zip', starts: ZIP },
  doc: { name: 'Word', type: 'application/msword', starts: OLE },
  xls: { name: 'Excel', type: 'application/vnd.ms-excel', starts: OLE },
  rar: { name: 'RAR', type: 'application/vnd.rar', starts: ['526172211a07'] }
};

/** Bytes of a head that tells the kind: a PDF may have something before its mark. */
export const HEAD = 1024;

export const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';

/** jpeg → jpg; what is not known stays as it is. */
export function formatOf(extension: string): string {
  return Object.keys(KINDS).find((format) => format === extension || KINDS[format]!.also?.includes(extension)) ?? extension;
}

export const formatName = (format: string): string => KINDS[formatOf(format)]?.name ?? format.toUpperCase();

/** Formats whose content starts so; none: not known. */
export function formatsOf(head: Uint8Array): readonly string[] {
  const hex = [...head.subarray(0, 16)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const found = Object.keys(KINDS).filter((format) => KINDS[format]!.starts?.some((start) => startsWith(hex, start)));
  return found.length || !new TextDecoder('latin1').decode(head.subarray(0, HEAD)).includes('%PDF-') ? found : ['pdf'];
}

function startsWith(hex: string, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (start[i] !== ' ' && start[i] !== hex[i]) return false;
  return hex.length >= start.length;
}

/** Is the content of this format told by its first bytes? */
export const isTold = (format: string): boolean => KINDS[format]?.starts !== undefined;

/** What a file chooser shows first. */
export const acceptOf = (formats: readonly string[] | undefined): string | undefined =>
  formats
    ?.flatMap((format) => {
      const kind = KINDS[formatOf(format)];
      return [`.${format}`, ...(kind ? [...(kind.also ?? []).map((e) => `.${e}`), kind.type] : [])];
    })
    .join();

/** May it be a photograph? */
export const takesPhotos = (formats: readonly string[] | undefined): boolean =>
  !formats || formats.some((format) => formatOf(format) === 'jpg');

/** What browsers can show as a picture; never what could hold a script. */
export const isPicture = (format: string): boolean => ['jpg', 'png', 'gif', 'bmp', 'webp'].includes(format);
