import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import type { StoredPdf } from '../pdf/stored-pdf.ts'
import { entry, nameIn, resolved } from '../pdf/values.ts'

/** An action that only leads somewhere: to a page of the same file, to an address, or as the reader's own menu does. */
export const isHarmless = (pdf: StoredPdf, action: PDFDict, left = 8): boolean => {
  if (left === 0 || !harmless.has(nameIn(pdf, action, 'S') ?? '')) return false
  const next = entry(pdf, action, 'Next')
  const followers = next instanceof PDFArray ? next.asArray().map(item => resolved(pdf, item)) : [next]
  return followers.every(follower => !(follower instanceof PDFDict) || isHarmless(pdf, follower, left - 1))
}

const harmless: ReadonlySet<string> = new Set(['GoTo', 'URI', 'Named'])

/** Kinds of annotation that play, show or carry something other than the page. */
export const isMedia = (kind: string | undefined): boolean => media.has(kind ?? '')

const media: ReadonlySet<string> = new Set(['RichMedia', 'Screen', 'Movie', 'Sound', '3D'])

/** What no page of a bundle needs: programs, other files, traces of how and when the file was made, and its structure tree, which is not carried over. */
export const dropped: ReadonlySet<string> = new Set([
  'AA',
  'OpenAction',
  'JavaScript',
  'XFA',
  'EF',
  'AF',
  'Metadata',
  'PieceInfo',
  'LastModified',
  'StructParent',
  'StructParents',
])
/** Those among them that run something. */
export const active: ReadonlySet<string> = new Set(['AA', 'OpenAction', 'JavaScript', 'XFA'])
