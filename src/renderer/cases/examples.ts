export const exampleNames = [
  'recognised-refugee',
  'commercial-dispute-diffusion',
  'activist-abroad',
  'in-absentia-refused-extradition',
  'access-only',
  'kept-notice',
] as const

export type ExampleName = (typeof exampleNames)[number]

/** A case file whose code name says that it is invented. */
export const labelled = (text: string): string => {
  // seam: the file is one of our own examples
  const subject = JSON.parse(text) as { readonly codeName: string }
  return JSON.stringify({ ...subject, codeName: `${subject.codeName} (invented example)` })
}

/** The file of an example as it is brought in. */
export const exampleFile = async (name: ExampleName): Promise<{ readonly name: string; readonly text: string }> => {
  const { exampleTexts } = await import('#renderer/cases/examples-chunk.ts')
  return { name: `${name}.json`, text: labelled(exampleTexts[name]) }
}
