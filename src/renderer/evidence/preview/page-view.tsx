import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawPage, type Pdf } from '#renderer/evidence/preview/pdf.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'

export type PageViewProps = { readonly pdf: Pdf; readonly name: string; readonly onLink: ((page: number) => void) | undefined }

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** One page of a PDF, with the ways to the others: buttons, a box for the number, Page up and Page down. */
export const PageView = ({ pdf, name, onLink }: PageViewProps) => {
  const { t } = useTranslation('evidence')
  const [number, setNumber] = useState(1)
  const [zoom, setZoom] = useState(1)
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [state, setState] = useState<{ readonly kind: 'drawing' | 'failed' } | { readonly kind: 'drawn'; readonly text: string }>({ kind: 'drawing' })
  const width = useWidth(frame)
  const { numPages } = pdf

  useEffect(() => {
    const into = canvas.current
    if (into === null || width === 0) return
    const off = new AbortController()
    setState({ kind: 'drawing' })
    drawPage(pdf, number, into, { width, zoom, calledOff: off.signal }).then(
      drawn => drawn && setState({ kind: 'drawn', text: drawn.text }),
      () => !off.signal.aborted && setState({ kind: 'failed' }),
    )
    return () => off.abort()
  }, [pdf, number, zoom, width])
  useEffect(() => {
    const drawnIn = canvas.current
    return () => {
      if (drawnIn) drawnIn.width = 0
    }
  }, [])

  const to = (next: number) => setNumber(Math.min(numPages, Math.max(1, Math.round(next))))
  const zoomBy = (step: number) => setZoom(now => zooms[Math.min(zooms.length - 1, Math.max(0, zooms.findIndex(one => one >= now) + step))] ?? 1)
  const byKey = (event: React.KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    to(number + step)
  }
  return (
    <div className="evidence-pages">
      <div className="evidence-tools">
        <IconButton icon="back" size="small" label={t('preview.back')} isDisabled={number === 1} onPress={() => to(number - 1)} />
        <NumberField
          label={t('preview.page')}
          labelHidden
          value={number}
          minValue={1}
          maxValue={numPages}
          onChange={next => next !== undefined && to(next)}
          unit={t('preview.of', { count: numPages })}
        />
        <IconButton icon="forward" size="small" label={t('preview.forward')} isDisabled={number === numPages} onPress={() => to(number + 1)} />
        <span className="grow" />
        <IconButton icon="dash" size="small" label={t('preview.smaller')} isDisabled={zoom === zooms[0]} onPress={() => zoomBy(-1)} />
        <Button size="small" kind="quiet" onPress={() => setZoom(1)}>
          {t('preview.zoom', { percent: Math.round(zoom * 100) })}
        </Button>
        <IconButton icon="add" size="small" label={t('preview.larger')} isDisabled={zoom === zooms.at(-1)} onPress={() => zoomBy(1)} />
        {onLink && (
          <Button size="small" icon="link" onPress={() => onLink(number)}>
            {t('preview.link', { number })}
          </Button>
        )}
      </div>
      <section
        ref={frame}
        className="evidence-sheet"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onKeyDown={byKey}
        aria-label={t('preview.sheet', { number, name })}
        aria-busy={state.kind === 'drawing'}
      >
        {state.kind === 'failed' && <p className="quiet">{t('preview.failed')}</p>}
        <canvas ref={canvas} hidden={state.kind === 'failed'} />
        {state.kind === 'drawing' && width === 0 && <Skeleton lines={10} />}
        {state.kind === 'drawn' && <VisuallyHidden>{state.text.trim() === '' ? t('preview.noWords') : state.text}</VisuallyHidden>}
      </section>
      <p className="faint small">{t('preview.copy')}</p>
    </div>
  )
}

/** The inner width of an element in whole pixels, followed as it changes; 0 before it is known. */
const useWidth = (of: React.RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = of.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth - 2 * padding)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [of])
  return width
}

/** As in preview.css. */
const padding = 8
