import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export type AlertWords = {
  /** For boxes: "Red Notice". */
  readonly name: string
  /** Within a sentence: "the Red Notice". */
  readonly the: string
  /** How it came into the files, without a date. */
  readonly issued: (state: Phrase) => Phrase
}

const notice = (colour: string): AlertWords => ({
  name: `${colour} Notice`,
  the: `the ${colour} Notice`,
  issued: state => phrase`published at the request of ${state}`,
})

/** By kind of alert; `unknown` while the kind is not known. */
export const alertWords: { readonly [type: string]: AlertWords } & { readonly unknown: AlertWords } = {
  'red-notice': notice('Red'),
  'blue-notice': notice('Blue'),
  'green-notice': notice('Green'),
  'yellow-notice': notice('Yellow'),
  'silver-notice': notice('Silver'),
  diffusion: { name: 'Wanted-person diffusion', the: 'the diffusion', issued: state => phrase`sent by the National Central Bureau of ${state}` },
  'silver-diffusion': { name: 'Silver diffusion', the: 'the Silver diffusion', issued: state => phrase`sent by the National Central Bureau of ${state}` },
  'travel-document-record': {
    name: 'Travel document record',
    the: 'the travel document record',
    issued: state => phrase`entered by the National Central Bureau of ${state}`,
  },
  unknown: { name: 'Data of a kind not yet known', the: 'the data', issued: state => phrase`recorded at the request of ${state}` },
}
