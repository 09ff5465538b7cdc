import { describe, expect, it } from 'vitest'
import type { Exhibit } from '#core/case/case.ts'
import { type AnnexFile, matchAnnexes } from '#core/kit/annex-files.ts'

const passport: Exhibit = { id: 'passport', number: 2, title: 'Passport of A. Client', level: 'C2', pages: 1 }
const report: Exhibit = { id: 'report', number: 1, title: 'Report', level: 'C0' }
const notes: Exhibit = { id: 'notes', number: 3, title: 'Notes of counsel', level: 'C4' }
const uncited: Exhibit = { id: 'uncited', number: 4, title: 'Something else', level: 'C0' }
const all = [passport, report, notes, uncited]

const file = (name: string, more: Partial<AnnexFile> = {}): AnnexFile => ({ name, bytes: 10, sha256: 'a'.repeat(64), traces: [], ...more })

const ids = (found: { readonly findings: readonly { readonly id: string }[] }) => found.findings.map(({ id }) => id)

describe('annex files', () => {
  it('go in the order of their numbers, under names that say nothing', () => {
    const { attachments, findings } = matchAnnexes([passport, report], all, [file('passport.pdf'), file('report.pdf')])
    expect(attachments.map(({ name, from }) => [name, from])).toEqual([
      ['A01.pdf', 'report.pdf'],
      ['A02.pdf', 'passport.pdf'],
    ])
    expect(findings).toEqual([])
  })

  it('are listed without a file where no folder was given, and nothing is called missing', () => {
    const { attachments, findings } = matchAnnexes([passport], all, undefined)
    expect(attachments).toMatchObject([{ name: 'A02.pdf', exhibit: 'passport' }])
    expect(attachments[0]).not.toHaveProperty('sha256')
    expect(findings).toEqual([])
  })

  it.each([
    { title: 'a missing one', files: [], says: ['annex-missing'] },
    { title: 'an empty one', files: [file('passport.pdf', { bytes: 0 })], says: ['annex-empty'] },
    { title: 'one nobody knows', files: [file('passport.pdf'), file('stranger.pdf')], says: ['annex-extra'] },
    { title: 'one the paper does not list', files: [file('passport.pdf'), file('uncited.pdf')], says: ['annex-not-listed'] },
    { title: 'one that is never filed', files: [file('passport.pdf'), file('notes.pdf')], says: ['annex-never-filed'] },
    { title: 'one behind a password', files: [file('passport.pdf', { traces: ['password'] })], says: ['annex-locked'] },
    { title: 'one that names its author', files: [file('passport.pdf', { traces: ['author'] })], says: ['annex-author'] },
    { title: 'one with a script', files: [file('passport.pdf', { traces: ['script'] })], says: ['annex-active'] },
    { title: 'one that is no PDF', files: [file('passport.docx')], says: ['annex-not-pdf'] },
  ])('$title is told', ({ files, says }) => {
    expect(ids(matchAnnexes([passport], all, files))).toEqual(says)
  })

  it('an empty file is not taken', () => {
    expect(matchAnnexes([passport], all, [file('passport.pdf', { bytes: 0 })]).attachments[0]).not.toHaveProperty('from')
  })

  it('two files for one exhibit stop the kit: nobody can tell which is meant', () => {
    const { attachments, findings } = matchAnnexes([passport], all, [file('passport.pdf'), file('passport.jpg')])
    expect(findings).toMatchObject([{ severity: 'block', id: 'annex-twice' }])
    expect(attachments[0]).not.toHaveProperty('from')
  })

  it('what is never filed stays out even where the paper asks for it', () => {
    expect(matchAnnexes([notes, report], all, [file('notes.pdf'), file('report.pdf')]).attachments.map(({ exhibit }) => exhibit)).toEqual(['report'])
  })
})
