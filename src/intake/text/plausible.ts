type Candidate = 'windows-1251' | 'windows-1252' | 'windows-1256' | 'gb18030'

/** How much sense a text makes in one reading: about 1 for running text, below 0 for letter salad. Counted over what is not ASCII. */
export const plausibility: { readonly [C in Candidate]: (text: string) => number } = {
  'windows-1251': text =>
    per(beyondAscii(text), text, [
      [/[а-яё]/gu, 1],
      [/[А-ЯЁІЇЄҐЎіїєґў«»№—–“”„’…]/gu, 0.6],
      [/[а-яё][А-ЯЁ]/gu, -2],
      [/[ЂЃѓЉЊЌЋЏђљњќћџЅѕ¤¦§©¬®°±µ¶·]/gu, -1.5],
      [/[a-z][а-я]|[а-я][a-z]/giu, -1],
      [/[бвгджзклмнпрстфхцчшщ]{5,}/giu, -3],
    ]),
  'windows-1252': text =>
    per(beyondAscii(text), text, [
      [/[a-zà-öø-ÿœžš][à-öø-ÿœžš](?![^\p{ASCII}])/giu, 1],
      [/(?<![\p{L}])[À-ÖØ-Þà-öø-ÿ][a-z]/gu, 0.9],
      [/(?<![\p{L}])[àéèÀÉÈóáíúñ](?![\p{L}])/gu, 0.6],
      [/[“”‘’«»—–…€¿¡°\u00a0]/gu, 0.5],
      [/[^\p{ASCII}]{3,}/gu, -3],
      [/[¤¦¨¬¯±¶¸¹¼¾÷×ƒˆ†‡‰‹›]/gu, -1],
    ]),
  'windows-1256': text =>
    per(beyondAscii(text), text, [
      [/[ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ]/gu, 1],
      [/[پچژگ،؛؟ـ\u064b-\u0652\u200c]/gu, 0.5],
      [/[àâçèéêëîïôùûüœŒƒ]/gu, -1],
      [/ال/gu, 0.6],
      [/[ةى][ء-ي]/gu, -2],
      [/[a-z][ء-ي]|[ء-ي][a-z]/giu, -1.5],
    ]),
  gb18030: text =>
    per(beyondAscii(text), text, [
      [
        /[的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从被案罪院判决书证据公安局法律机关人民检察]/gu,
        2,
      ],
      [/\p{Script=Han}/gu, 0.35],
      [/[，。、；：？！“”‘’（）《》【】〔〕…—\u3000]/gu, 1],
      [/[\ue000-\uf8ff\ufffd]/gu, -4],
      [/(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu, -0.8],
      [/[a-z]\p{Script=Han}[a-z]/giu, -2],
    ]),
}

const beyondAscii = (text: string): number => Math.max(1, text.match(/[^\p{ASCII}]/gu)?.length ?? 0)

const per = (all: number, text: string, weights: readonly (readonly [RegExp, number])[]): number =>
  weights.reduce((sum, [pattern, weight]) => sum + (text.match(pattern)?.length ?? 0) * weight, 0) / all
