import {
  Button as Pressable,
  Text,
  UNSTABLE_Toast as ToastBox,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import './button.css'
import './toast.css'

export type ToastSays = { readonly says: string; readonly undo?: () => void }

const queue = new ToastQueue<ToastSays>({ maxVisibleToasts: 3 })

/** Says what was done, for six seconds; with an Undo it stays twice as long. A pause of pointer or focus holds it. */
export const toast = (says: string, undo?: () => void): void => {
  queue.add({ says, ...(undo && { undo }) }, { timeout: undo ? 12_000 : 6_000 })
}

/** Stands once, in the shell. */
export const Toasts = () => {
  const { t } = useTranslation('ui')
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('messages')}>
      {({ toast: { content, key, ...rest } }) => (
        <ToastBox toast={{ content, key, ...rest }} className="toast">
          <ToastContent className="toast-content">
            <Text slot="title">{content.says}</Text>
          </ToastContent>
          {content.undo && (
            <Button
              size="small"
              onPress={() => {
                content.undo?.()
                queue.close(key)
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Pressable slot="close" className="button quiet icon-button small" aria-label={t('close')}>
            <Icon name="close" />
          </Pressable>
        </ToastBox>
      )}
    </ToastRegion>
  )
}
