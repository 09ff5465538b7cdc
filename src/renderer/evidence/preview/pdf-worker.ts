// Reads PDFs apart from the page. A file of our own, so that the policy's 'self' covers it.
import 'pdfjs-dist/build/pdf.worker.mjs'
