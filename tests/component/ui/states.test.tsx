import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { BrokenPage } from '#renderer/shell/broken-page.tsx'
import { Chip, type Standing } from '#renderer/ui/chip.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { startWords } from '#renderer/words/index.ts'
import { Gallery } from '../gallery/gallery.tsx'

beforeAll(async () => void (await startWords()))

describe('components', () => {
  it.each([
    ['strong', 'Stands'],
    ['does-not-stand', 'Does not stand'],
    ['open', 'Open'],
    ['your-call', 'Your call'],
  ] as const satisfies readonly (readonly [Standing, string])[])('a conclusion that is %s is said by word and icon', (standing, word) => {
    const markup = renderToStaticMarkup(<Chip standing={standing} />)
    expect(markup).toContain(word)
    expect(markup).toContain('<svg')
  })

  it('a refusal says what happened, what to do, and each problem', () => {
    const problems = [{ path: 'answers.a', pointer: '', reason: 'It is no day.', remedy: 'Write YYYY-MM-DD.' }]
    const markup = renderToStaticMarkup(<Refusal refusal={{ code: 'case-refused', info: { name: 'a.json', problems } }} />)
    expect(markup).toContain('role="alert"')
    for (const words of ['a.json is not a case file', 'Mend what is listed', 'answers.a', 'It is no day.', 'Write YYYY-MM-DD.']) expect(markup).toContain(words)
  })

  it('a field with a problem is invalid and describes itself by it', () => {
    const markup = renderToStaticMarkup(<TextField label="Number" problem="That is no number." />)
    expect(markup).toMatch(/<input[^>]*aria-invalid="true"/)
  })

  it('the button that cancels stands outside of the progress bar', () => {
    const markup = renderToStaticMarkup(<ProgressBar label="Binding" done={0.4} onCancel={() => undefined} />)
    expect(markup).toMatch(/role="progressbar".*<\/svg><\/div><button/)
  })

  it('the page of an error shows nothing of its message', () => {
    const markup = renderToStaticMarkup(<BrokenPage error={new Error('Hassan Ahmed')} onAgain={() => undefined} />)
    expect(markup).toContain('Nothing was lost')
    expect(markup).not.toContain('Hassan')
  })

  it('all of them draw', () => {
    expect(renderToStaticMarkup(<Gallery />)).toContain('Draft the request')
  })
})
