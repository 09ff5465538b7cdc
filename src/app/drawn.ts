import { refuse } from '#contract/errors.ts'

/** What a writer made of a paper. Its failure is told as one of that paper and format. */
export const drawn = async <T>(document: string, format: 'docx' | 'pdf', draw: () => Promise<T>): Promise<T> => {
  try {
    return await draw()
  } catch (cause) {
    throw refuse('paper-failed', { document, format, detail: cause instanceof Error ? cause.message : 'the writer failed' }, { cause })
  }
}
