import type { Settings } from '#contract/settings.ts'

/** Puts the reader's choice on the page: `data-theme`, and the size of all text as a share of the usual. */
export const showTheme = (root: HTMLElement, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void => {
  root.dataset['theme'] = theme
  root.style.setProperty('--text-scale', String(textSize / 100))
}

/** The next step of the text size, in per cent, within what the settings allow. */
export const zoomed = (textSize: number, by: 1 | -1): number => Math.min(160, Math.max(90, textSize + by * 10))
