import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { addBookmarks, addLink, addressed, turned, whole } from '../drawn.ts'
import { drawn, encrypted, type Makers, saved } from './document.ts'

/** One inner link, three nested bookmarks: the probe that other bundlers fail. */
const probe = (name: string, link: (document: PDFDocument) => void, angle = 0) =>
  drawn(name, 4, document => {
    const [first, second, third, fourth] = document.getPages()
    if (!first || !second || !third || !fourth) return
    if (angle !== 0) for (const page of document.getPages()) turned(page, angle)
    link(document)
    addBookmarks(document, [
      {
        title: `${name}: Chapter 1 / Глава / 第一章`,
        to: whole(first),
        kids: [
          { title: `${name}: Section 1.1`, to: whole(second) },
          { title: `${name}: Section 1.2`, to: [fourth.ref, 'XYZ', 50, 700, 0] },
        ],
      },
    ])
  })

const named = (document: PDFDocument, tree: 'names' | 'dests'): void => {
  const { context, catalog } = document
  const place = [document.getPage(2).ref, 'XYZ', 60, 700, 0]
  if (tree === 'dests') catalog.set(PDFName.of('Dests'), context.obj({ chapter: place }))
  else catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: [PDFString.of('chapter'), { D: place }] } }))
  const [first] = document.getPages()
  if (first) addLink(document, first, { A: { S: 'GoTo', D: tree === 'dests' ? 'chapter' : PDFString.of('chapter') } })
}

export const probes = {
  'probe with a direct link': () =>
    saved(
      probe('direct', document => {
        const [first, , third] = document.getPages()
        if (first && third) addLink(document, first, { Dest: whole(third) })
      }),
    ),
  'probe with a named link, turned by 90': () => saved(probe('named', document => named(document, 'names'), 90)),
  'probe with an old named link, locked by its owner': async () => encrypted(await saved(probe('locked', found => named(found, 'dests'))), ''),
  'links to addresses': () =>
    saved(
      drawn('addresses', 2, document => {
        addLink(document, document.getPage(0), { A: addressed('https://example.org/a?b=1&c=(2)') })
        addLink(document, document.getPage(1), { A: { S: 'Named', N: 'NextPage' } })
      }),
    ),
  'links that lead nowhere': () =>
    saved(drawn('nowhere', 2, document => addLink(document, document.getPage(0), { A: { S: 'GoTo', D: PDFString.of('no such name') } }))),
  'circles among pages and bookmarks': () =>
    saved(
      drawn('circles', 2, document => {
        const { context, catalog } = document
        const item = context.nextRef()
        context.assign(item, context.obj({ Title: PDFString.of('Round'), Parent: item, First: item, Last: item, Next: item, Dest: whole(document.getPage(0)) }))
        catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: item, Last: item, Count: 1 })))
      }),
    ),
} as const satisfies Makers
