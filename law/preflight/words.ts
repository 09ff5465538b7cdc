// Words the checks look for, in the languages of the CCF. A check that looks for words can miss and can mistake: these only warn.

type Words = {
  readonly purpose: RegExp
  readonly innocence: RegExp
  readonly appeal: RegExp
  readonly appealChamber: RegExp
  readonly ccf: RegExp
  readonly noAppeal: RegExp
}

const english: Words = {
  purpose: /\b(?:purpose|asks? (?:for|the|that|whether)|requests?|applies|application)\b/i,
  innocence:
    /\b(?:innocen(?:t|ce)|not guilty|(?:did|has) not commit(?:ted)?|never committed|falsely accused|wrongly accused|no evidence (?:against|of guilt)|fabricated)\b/i,
  appeal: /\bappeal(?:s|ed|ing)?\b/i,
  appealChamber: /\bappeals? chamber\b/i,
  ccf: /\b(?:CCF|Requests Chamber|Commission for the Control)\b/,
  noAppeal: /\b(?:no|not an|without) (?:right of )?appeal\b/i,
}

const french: Words = {
  purpose: /(?:objet|demande|sollicite|requête)/i,
  innocence: /(?:innocen(?:t|ce)|pas coupable|n['’]a (?:pas|jamais) commis|accusée? à tort|montée? de toutes pièces)/i,
  appeal: /\b(?:faire|fait|interjeter|interjette|en) appel\b|\bappel (?:de|contre)\b/i,
  appealChamber: /chambre d['’]appel/i,
  ccf: /\bCCF\b|Chambre des requêtes|Commission de contrôle/,
  noAppeal: /(?:pas|aucun|sans)(?: d['’])?\s*appel/i,
}

const spanish: Words = {
  purpose: /(?:objeto|finalidad|solicita|pide|solicitud)/i,
  innocence: /(?:inocen(?:te|cia)|no es culpable|no cometió|nunca cometió|acusad[oa] falsamente|fabricad[oa])/i,
  appeal: /\b(?:apela(?:r|ción)?|recurso de apelación)\b/i,
  appealChamber: /sala de apelaci(?:ón|ones)/i,
  ccf: /\bCCF\b|Cámara de Solicitudes|Comisión de Control/,
  noAppeal: /(?:no (?:cabe|hay)|sin) (?:recurso de )?apelación/i,
}

const arabic: Words = {
  purpose: /(?:الغرض|طلب|يطلب|تطلب|نطلب)/,
  innocence: /(?:بريء|بريئة|براءة|لم يرتكب|لم ترتكب)/,
  appeal: /استئناف/,
  appealChamber: /غرفة الاستئناف|دائرة الاستئناف/,
  ccf: /CCF|لجنة الرقابة|غرفة الطلبات/,
  noAppeal: /لا (?:يجوز|يقبل)\s*(?:ال)?استئناف/,
}

const byLanguage: { readonly [language: string]: Words } = { en: english, fr: french, es: spanish, ar: arabic }

/** Undefined for a language no words are kept for. */
export const wordsOf = (language: string): Words | undefined => byLanguage[language]

/** Sentences of a paragraph, near enough for a warning. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?؟])\s+(?=\p{L})/u)
