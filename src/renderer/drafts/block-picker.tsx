import { useTranslation } from 'react-i18next'

export type BlockPickerProps = {
  readonly number: number | undefined
  readonly isPicked: boolean
  /** The one of all that Tab reaches. */
  readonly isStop: boolean
}

/** The number of a paragraph as a button, or a sign in the margin of what has none. Its presses and keys are heard by the preview. */
export const BlockPicker = ({ number, isPicked, isStop }: BlockPickerProps) => {
  const { t } = useTranslation('drafts')
  return (
    <button
      type="button"
      className={number === undefined ? 'drafts-picker sign' : 'drafts-picker'}
      aria-pressed={isPicked}
      aria-label={number === undefined ? t('pickBlock') : t('pickParagraph', { number })}
      tabIndex={isStop ? 0 : -1}
    >
      {number === undefined ? '¶' : `${number}.`}
    </button>
  )
}
