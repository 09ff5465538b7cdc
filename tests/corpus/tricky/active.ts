import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { addAnnotation, addLink, addressed } from '../drawn.ts'
import { drawn, type Makers, saved } from './document.ts'

const javaScript = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }

export const active = {
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
} as const satisfies Makers
