import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { newQpdf } from '#pack/qpdf.ts'
import { addAnnotation, addBookmarks, addLink, addPages, addressed, turned, whole } from './drawn.ts'
import { newDocument } from './measured-corpus.ts'

/** A PDF of the tricky set, by the name of what is tricky about it. */
export type TrickyName = keyof typeof makers

export const trickyFile = (name: TrickyName): Promise<Uint8Array> => makers[name]()

export const trickyNames = (): readonly TrickyName[] => {
  // seam: the keys of our own table
  return Object.keys(makers) as TrickyName[]
}

const plain = { useObjectStreams: false } as const

const drawn = async (name: string, count: number, then: (document: PDFDocument) => void | Promise<void> = () => undefined): Promise<PDFDocument> => {
  const document = await newDocument()
  await addPages(document, name, count, 3)
  await then(document)
  return document
}

const saved = async (document: Promise<PDFDocument>): Promise<Uint8Array> => (await document).save(plain)

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

/** With the owner's password “owner”; it may be read and not changed. */
const encrypted = async (bytes: Uint8Array, user: string): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'tricky-'))
  try {
    writeFileSync(join(folder, 'open.pdf'), bytes)
    const args = ['/work/open.pdf', '--encrypt', user, 'owner', '256', '--modify=none', '--extract=n', '--', '--static-id', '/work/locked.pdf']
    const { code, said } = await newQpdf()(args, { '/work': folder })
    if (code !== 0) throw new Error(said.join('\n'))
    return readFileSync(join(folder, 'locked.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const javaScript = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }

const makers = {
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
  'pages turned, on their side and cropped': () =>
    saved(
      drawn('turned', 4, async document => {
        for (const [at, page] of document.getPages().entries()) turned(page, at * 90)
        const [wide] = await addPages(document, 'wide', 1, 1, [842, 595])
        wide?.drawText('wide')
        const [cropped] = await addPages(document, 'cropped', 1, 1)
        cropped?.setCropBox(100, 150, 300, 500)
        const [shifted] = await addPages(document, 'shifted', 1, 1)
        shifted?.setMediaBox(-200, -100, 595, 842)
        if (shifted) turned(shifted, 270)
        await addPages(document, 'receipt', 1, 0, [120, 300])
        await addPages(document, 'plan', 1, 0, [2384, 3370])
      }),
    ),
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
  'a huge page': () => saved(drawn('huge', 1, async document => void (await addPages(document, 'wall', 1, 0, [15_000, 15_000])))),
  'a form with scripts': () =>
    saved(
      drawn('form', 1, document => {
        const form = document.getForm()
        const field = form.createTextField('applicant.name')
        field.setText('Falcon')
        field.addToPage(document.getPage(0), { x: 60, y: 300, width: 200, height: 24 })
        field.acroField.dict.set(PDFName.of('AA'), document.context.obj({ K: javaScript }))
      }),
    ),
  'scripts and launches': () =>
    saved(
      drawn('scripts', 2, document => {
        document.addJavaScript('main', 'console.show()')
        document.catalog.set(PDFName.of('OpenAction'), document.context.obj(javaScript))
        addLink(document, document.getPage(0), { A: { S: 'Launch', F: PDFString.of('calc.exe') } })
        addLink(document, document.getPage(1), { A: { ...addressed('https://example.org'), Next: javaScript } })
      }),
    ),
  'files attached inside': () =>
    saved(
      drawn('attached', 1, async document => {
        await document.attach(Buffer.from('secret list'), 'перечень.txt', { mimeType: 'text/plain' })
        const { context } = document
        const stream = context.register(context.stream('pinned secret', { Type: 'EmbeddedFile' }))
        const file = context.obj({ Type: 'Filespec', F: PDFString.of('pinned.txt'), UF: PDFHexString.fromText('pinned.txt'), EF: { F: stream } })
        addAnnotation(document.getPage(0), context.register(context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [10, 10, 30, 30], FS: file })))
      }),
    ),
  'a signature': () =>
    saved(
      drawn('signed', 1, document => {
        const { context } = document
        const look = context.register(context.stream('0 0 100 30 re S', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 30] }))
        const value = context.register(context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', Contents: PDFHexString.of('00FF') }))
        const widget = context.register(
          context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('Signature1'), V: value, Rect: [60, 200, 160, 230], AP: { N: look } }),
        )
        addAnnotation(document.getPage(0), widget)
        document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [widget], SigFlags: 3 }))
      }),
    ),
  'a hidden layer': () =>
    saved(
      drawn('layers', 1, document => {
        const { context } = document
        const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Draft') }))
        document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }))
        const page = document.getPage(0)
        page.node.normalize()
        const resources = page.node.Resources()
        resources?.set(PDFName.of('Properties'), context.obj({ Draft: layer }))
        const hidden = context.register(context.stream('/OC /Draft BDC 1 0 0 rg 0 0 595 842 re f EMC'))
        page.node.addContentStream(hidden)
      }),
    ),
  'content that does not put its state back': () =>
    saved(
      drawn('unbalanced', 2, document => {
        const { context } = document
        const [first, second] = document.getPages()
        first?.node.normalize()
        first?.node.addContentStream(context.register(context.stream('q 0.1 0 0 0.1 300 300 cm 5 0 0 5 0 0 cm')))
        second?.node.normalize()
        second?.node.addContentStream(context.register(context.stream('Q Q 0.1 0 0 0.1 300 300 cm')))
      }),
    ),
  'circles among pages and bookmarks': () =>
    saved(
      drawn('circles', 2, document => {
        const { context, catalog } = document
        const item = context.nextRef()
        context.assign(item, context.obj({ Title: PDFString.of('Round'), Parent: item, First: item, Last: item, Next: item, Dest: whole(document.getPage(0)) }))
        catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: item, Last: item, Count: 1 })))
      }),
    ),
} as const satisfies { readonly [name: string]: () => Promise<Uint8Array> }
