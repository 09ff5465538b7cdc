import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Finding } from '../../findings/finding.ts'
import type { Problem } from '../../problems.ts'
import type { Nested } from '../../reading.ts'

/** What one cleaner found and took out of the copy. */
export type Cleaned = {
  readonly findings?: readonly Finding[]
  readonly scrubbed?: readonly string[]
  readonly problems?: readonly Problem[]
  readonly nested?: readonly Nested[]
}

/** Looks at one side of a PDF and changes the copy in memory. */
export type Cleaner = (document: PDFDocument) => Cleaned | Promise<Cleaned>
