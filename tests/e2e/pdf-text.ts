import { spawnSync } from 'node:child_process'
import { test } from '@playwright/test'

/** The text of a PDF, by poppler. Skips the test where poppler is missing. */
export const textOfPdf = (bytes: Uint8Array): string => {
  const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  test.skip(error !== undefined, 'pdftotext of poppler is not installed')
  return stdout
}
