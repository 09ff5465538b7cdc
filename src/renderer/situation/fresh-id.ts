/** An id for a new item, unlike any before it in the case. */
export const freshId = (of: string): string => `${of.replace(/[^a-z]/gi, '').slice(0, 20)}-${crypto.randomUUID().slice(0, 8)}`
