import { drawn, encrypted, type Makers, saved } from './document.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export const damaged = {
  'needs a password': async () => encrypted(await saved(drawn('secret', 2)), 'user'),
  'wrong place of the table': async () => bytesOf(textOf(await saved(drawn('misplaced', 3))).replace(/startxref\s+\d+/, 'startxref\n77')),
  'wrong place of a compressed table': async () =>
    bytesOf(textOf(await (await drawn('compressed', 3)).save({ useObjectStreams: true })).replace(/startxref\s+\d+/, 'startxref\n77')),
  'object streams': async () => (await drawn('packed', 3)).save({ useObjectStreams: true }),
  'cut off': async () => {
    const bytes = await saved(drawn('cut', 6))
    return bytes.subarray(0, Math.floor(bytes.length / 2))
  },
  'no PDF at all': async () => bytesOf('Dear Sir, please find attached.'),
  empty: async () => new Uint8Array(),
  'no pages': async () =>
    bytesOf(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n110\n%%EOF\n',
    ),
} as const satisfies Makers
