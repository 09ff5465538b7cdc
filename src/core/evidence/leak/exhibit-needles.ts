import type { Exhibit } from '#core/case/case.ts'
import { tellsAlone } from '#core/evidence/leak/answer-needles.ts'
import { compactOf } from '#core/evidence/leak/flatten.ts'
import type { Needle } from '#core/evidence/leak/needle.ts'
import { isAtLeast } from '#core/evidence/levels.ts'

/** Title, author and names of files of the exhibits that are not open: naming one tells that it exists. Words of open exhibits are left out. */
export const exhibitNeedles = (exhibits: readonly Exhibit[]): readonly Needle[] => {
  const open = new Set(exhibits.filter(({ level }) => level === 'C0').flatMap(({ title, author = '' }) => [title, author].map(compactOf)))
  return exhibits
    .filter(({ level }) => isAtLeast(level, 'C1'))
    .flatMap(({ id, number, title, author = '', files = [] }) => {
      const from = { exhibit: id }
      const texts = [
        { what: `the title of exhibit ${number}, which stays out`, text: title, least: 12 },
        { what: `the author of exhibit ${number}, which stays out`, text: author, least: 8 },
        ...files.map(({ name }) => ({ what: `the name of a file of exhibit ${number}, which stays out`, text: name.replace(/\.[^.]*$/, ''), least: 8 })),
      ]
      return texts.flatMap(({ what, text, least }): readonly Needle[] => {
        const compact = compactOf(text)
        return compact.length < least || open.has(compact) || generic.test(compact) || !tellsAlone(text)
          ? []
          : [{ kind: 'exhibit', what, compact, sure: compact.length >= 16, from }]
      })
    })
}

/** Names that cameras and scanners give, and authors that are no names. */
const generic = /^(img|dsc|scan|scanned|document|image|photo|file|whatsappimage)?\d*$|^(capturedby)?the(applicant|client)$|^withheld$/
