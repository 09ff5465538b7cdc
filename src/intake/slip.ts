import type { Block } from '#core/document/letter.ts'
import type { Slip } from './prepared.ts'
import type { Problem } from './problems.ts'

/** The sheet that stands where a file's pages cannot. */
export const slipFor = (
  file: { readonly name: string; readonly mime: string; readonly bytes: number; readonly sha256: string },
  problems: readonly Problem[],
): Slip => ({
  title: 'Handed in as a file',
  rows: [
    { label: 'Name', value: file.name },
    { label: 'Kind', value: file.mime },
    { label: 'Size', value: `${file.bytes.toLocaleString('en')} bytes` },
    { label: 'SHA-256', value: file.sha256 },
  ],
  says: `This exhibit has no pages in the bundle. The file is handed in beside it, unchanged. ${problems[0]?.problem ?? ''}`.trim(),
})

export const blocksOfSlip = ({ title, rows, says }: Slip): readonly Block[] => [
  { kind: 'title', text: title },
  { kind: 'box', caption: title, rows: rows.map(({ label, value }) => ({ label, value: [value] })) },
  { kind: 'paragraph', id: 'slip', numbered: false, text: [says] },
]
