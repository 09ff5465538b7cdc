import { useEffect, useState } from 'react'
import type { CaseFound } from '#contract/case-replies.ts'
import { type Asked, useAnswer } from '#renderer/host/use-answer.ts'

/** Words as they were typed, once typing pauses. */
const useSettled = (words: string, milliseconds = 250): string => {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(words), milliseconds)
    return () => window.clearTimeout(timer)
  }, [words, milliseconds])
  return settled
}

/** Where the cases hold the words; undefined while there are too few letters to look for. */
export const useFoundInCases = (words: string): (Asked<readonly CaseFound[]> & { readonly again: () => void }) | undefined => {
  const settled = useSettled(words).trim().slice(0, 200)
  const isEnough = settled.length > 2
  const found = useAnswer('case.find', isEnough ? { words: settled } : undefined)
  return isEnough && words.trim().length > 2 ? found : undefined
}

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(word => word.length > 1)
