import { describe, expect, it } from 'vitest'
import { unexplainedAssertions } from '../../../lint/seams.ts'
import { sourceFiles } from '../../../lint/source-files.ts'

describe('type assertions', () => {
  it('are found where nothing explains them', () => {
    expect(unexplainedAssertions({ path: 'x.ts', text: 'const a = b as string' })).toEqual(['x.ts:1 b as string'])
  })

  it('pass with the reason above them', () => {
    expect(unexplainedAssertions({ path: 'x.ts', text: '// seam: the library types this as unknown\nconst a = b as string' })).toEqual([])
  })

  it('do not include as const', () => {
    expect(unexplainedAssertions({ path: 'x.ts', text: 'const a = [1] as const' })).toEqual([])
  })

  it('do not include a table written on the spot', () => {
    expect(unexplainedAssertions({ path: 'x.ts', text: "const a = ({ b: 'c' } as { readonly [key: string]: string })[d]" })).toEqual([])
  })

  it('are all explained in our own code', () => {
    expect(sourceFiles(process.cwd(), ['src', 'law', 'templates']).flatMap(unexplainedAssertions)).toEqual([])
  })
})
