import type { DisclosureLevel } from '#core/case/case.ts'

// The kinds of fact a law pack can ask about. Core owns the kinds; `law/facts` owns the facts.

type Common = {
  /** The question as the lawyer reads it. */
  readonly asks: string
  /** Why it is asked, in a sentence: the article, the ground, what turns on it. */
  readonly why?: string
  /** What would prove it. */
  readonly proof?: readonly string[]
  /** Rows of the intake list this answers, for example `A1`. */
  readonly intake?: readonly string[]
  /** Asked of every client; otherwise only when another answer opens it. */
  readonly core?: true
  /** Level an answer starts at when the lawyer gives none. */
  readonly level?: DisclosureLevel
}

/** `yes` and `no` are clauses that follow "because" or "whether". */
export type YesNo = Common & { readonly kind: 'yesno'; readonly yes: string; readonly no: string }
/** `says` is a clause with `{}` where the option's label stands. */
export type Choice<O extends string = string> = Common & { readonly kind: 'choice'; readonly says: string; readonly options: { readonly [K in O]: string } }
/** Any number of the options; an option left out is not denied. */
export type Choices<O extends string = string> = Common & { readonly kind: 'choices'; readonly says: string; readonly options: { readonly [K in O]: string } }
/** `noun` is how a sentence names it: "the maximum penalty". */
export type Quantity = Common & {
  readonly kind: 'quantity'
  readonly noun: string
  readonly unit: 'months' | 'years' | 'persons' | 'states' | 'notices' | 'number'
}
export type Day = Common & { readonly kind: 'day'; readonly noun: string }
/** `language` of a text is given with its value's own script; states are written by name. */
export type Text = Common & { readonly kind: 'text' | 'state'; readonly noun: string }
export type Texts = Common & { readonly kind: 'texts'; readonly noun: string }

export type Fact = YesNo | Choice | Choices | Quantity | Day | Text | Texts

export type Facts = { readonly [id: string]: Fact }

/** A repeating group: one client may have several alerts, charges or warrants. */
export type FactGroup = { readonly one: string; readonly many: string; readonly asks: string; readonly facts: Facts }

export type FactGroups = { readonly [id: string]: FactGroup }

/** All that an interview may ask. A fact id stands in exactly one place. */
export type Catalogue = { readonly facts: Facts; readonly groups: FactGroups }

type NoKind<T> = Omit<T, 'kind'>

export const yesno = (fact: NoKind<YesNo>): YesNo => ({ kind: 'yesno', ...fact })
export const choice = <const O extends string>(fact: NoKind<Choice<O>>): Choice<O> => ({ kind: 'choice', ...fact })
export const choices = <const O extends string>(fact: NoKind<Choices<O>>): Choices<O> => ({ kind: 'choices', ...fact })
export const quantity = (fact: NoKind<Quantity>): Quantity => ({ kind: 'quantity', ...fact })
export const dayFact = (fact: NoKind<Day>): Day => ({ kind: 'day', ...fact })
export const text = (fact: NoKind<Text>): Text => ({ kind: 'text', ...fact })
export const state = (fact: NoKind<Text>): Text => ({ kind: 'state', ...fact })
export const texts = (fact: NoKind<Texts>): Texts => ({ kind: 'texts', ...fact })
export const factGroup = <const F extends Facts>(group: { one: string; many: string; asks: string; facts: F }) => group
