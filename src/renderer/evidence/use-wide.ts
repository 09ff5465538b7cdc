import { useEffect, useState } from 'react'

/** Whether an element is so wide that a page fits beside a form, followed as the window and its panels change. */
export const useWide = (of: React.RefObject<HTMLElement | null>, from = 860): boolean => {
  const [isWide, setWide] = useState(false)
  useEffect(() => {
    const element = of.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWide(element.clientWidth >= from))
    watch.observe(element)
    return () => watch.disconnect()
  }, [of, from])
  return isWide
}
