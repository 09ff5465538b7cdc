import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal as Refused } from '#contract/errors.ts'
import { useApp } from '#renderer/app-context.ts'
import { type ExampleName, exampleFile, exampleNames } from '#renderer/cases/examples.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** Six invented cases to look around in. */
export const ExamplesDialog = ({ onClose, changed }: { readonly onClose: () => void; readonly changed: () => void }) => {
  const { t } = useTranslation('cases')
  const { client } = useApp()
  const [added, setAdded] = useState<readonly ExampleName[]>([])
  const [running, setRunning] = useState<ExampleName | 'all'>()
  const [refusal, setRefusal] = useState<Refused>()
  const rest = exampleNames.filter(name => !added.includes(name))

  const add = async (names: readonly ExampleName[], what: ExampleName | 'all') => {
    setRunning(what)
    setRefusal(undefined)
    for (const name of names) {
      const reply = await client.ask('case.import', { file: await exampleFile(name) })
      if (reply.kind === 'refused') {
        setRefusal(reply.refusal)
        break
      }
      setAdded(so => [...so, name])
    }
    setRunning(undefined)
    changed()
  }
  return (
    <Dialog
      title={t('examples.title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('examples.done')}</Button>
          <Button kind="primary" isDisabled={rest.length === 0} isPending={running === 'all'} onPress={() => void add(rest, 'all')}>
            {t('examples.addAll', { count: rest.length })}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('examples.says')}</p>
      {refusal && <Refusal refusal={refusal} />}
      <ul className="cases-examples">
        {exampleNames.map(name => (
          <li key={name}>
            <div className="grow">
              <strong>{t(`examples.of.${name}.name`)}</strong>
              <p className="quiet small">{t(`examples.of.${name}.shows`)}</p>
            </div>
            <Button
              size="small"
              isDisabled={added.includes(name)}
              isPending={running === name}
              aria-label={t('examples.addOne', { name: t(`examples.of.${name}.name`) })}
              onPress={() => void add([name], name)}
            >
              {added.includes(name) ? t('examples.added') : t('examples.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
