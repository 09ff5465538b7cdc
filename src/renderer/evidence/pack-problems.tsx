import { useTranslation } from 'react-i18next'
import type { PackProblem } from '#contract/evidence-replies.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'

const tones = { 'left-out': 'danger', changed: 'arguable', noted: 'fails' } as const
const order = ['left-out', 'changed', 'noted'] as const

/** File by file what could not be bound as it is, and the remedy. */
export const PackProblems = ({ problems }: { readonly problems: readonly PackProblem[] }) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  const sorted = problems.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight) || a.exhibit - b.exhibit)
  return (
    <Board title={t('problems.title')} none="">
      {sorted.map(({ exhibit: number, file, weight, problem, remedy, repaired }) => {
        const exhibit = subject.exhibits.find(one => one.number === number)
        const name = exhibit?.files?.find(({ id }) => id === file)?.name
        return (
          <div key={`${number} ${file ?? ''} ${problem}`} className="evidence-finding">
            <div className="grow">
              <p>
                <Tag tone={tones[weight]}>{t(`problems.${weight}`)}</Tag> <span className="exhibit-ref">{t('ref', { number })}</span>{' '}
                <span className="quiet" dir="auto">
                  {name}
                </span>
              </p>
              <p>
                {problem} <span className="quiet">{repaired ?? remedy}</span>
              </p>
            </div>
            {exhibit && (
              <Button size="small" onPress={() => go('evidence', { at: exhibit.id })}>
                {t('toExhibit')}
              </Button>
            )}
          </div>
        )
      })}
    </Board>
  )
}
