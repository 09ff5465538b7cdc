import { PDFName, PDFString } from '@cantoo/pdf-lib'
import { addPages, turned } from '../drawn.ts'
import { drawn, type Makers, saved } from './document.ts'

export const pages = {
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
  'a huge page': () => saved(drawn('huge', 1, async document => void (await addPages(document, 'wall', 1, 0, [15_000, 15_000])))),
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
} as const satisfies Makers
