import { describe, expect, it } from 'vitest'
import { guessLanguage } from '#intake/language.ts'

describe('the language of a text', () => {
  it.each([
    { language: 'en', text: 'The court refused the extradition because the request was of a political nature and the man had been granted asylum.' },
    {
      language: 'fr',
      text: 'La cour a refusé l’extradition parce que la demande était de nature politique et que la personne avait obtenu l’asile dans ce pays.',
    },
    { language: 'es', text: 'El tribunal denegó la extradición porque la solicitud era de carácter político y la persona había obtenido asilo en el país.' },
    { language: 'ar', text: 'قررت المحكمة رفض طلب التسليم المقدم من السلطات في الدولة الطالبة لأن القضية ذات طابع سياسي' },
  ] as const)('$language is a working language of the CCF', ({ language, text }) => {
    expect(guessLanguage(text)).toEqual({ language, outside: 'no' })
  })

  it.each([
    { of: 'Russian', text: 'Постановление о привлечении в качестве обвиняемого по уголовному делу' },
    { of: 'Chinese, one sentence', text: '人民检察院决定对犯罪嫌疑人批准逮捕。' },
    { of: 'Turkish', text: 'Mahkeme, sanığın tutuklanmasına ve bir yıl için gözaltında tutulmasına karar verdi. Bu karar daha sonra kaldırıldı.' },
    { of: 'Persian', text: 'این دادگاه حکم داد که متهم به دلیل فعالیت های سیاسی تحت تعقیب قرار گرفته است و باید آزاد شود' },
    { of: 'Uyghur', text: 'ئۇيغۇر ئاپتونوم رايونىنىڭ سوت مەھكىمىسى قارار چىقاردى ۋە ئۇنى تۇتقۇن قىلدى' },
    { of: 'Portuguese', text: 'O tribunal negou a extradição porque o pedido era de natureza política e a pessoa não tinha cometido um crime no país.' },
    {
      of: 'Italian',
      text: 'Il tribunale ha negato l’estradizione perché la richiesta era di natura politica e la persona non aveva commesso un reato nel paese.',
    },
    { of: 'German', text: 'Das Gericht hat die Auslieferung für unzulässig erklärt, weil die Tat politisch ist und der Mann in dem Land Asyl hat.' },
  ])('$of is outside them', ({ text }) => {
    expect(guessLanguage(text)).toEqual({ language: 'other', outside: 'yes' })
  })

  it('is unknown where there is too little to tell', () => {
    expect(guessLanguage('IVANOV IVAN 12.03.1980 No. 123-45')).toEqual({ language: 'unknown', outside: 'unknown' })
    expect(guessLanguage('')).toEqual({ language: 'unknown', outside: 'unknown' })
  })

  it('is outside them in part when a good part is', () => {
    const english = 'The court refused the extradition because it was of a political nature and there was no evidence for it.'
    expect(guessLanguage(`${english} 人民检察院决定对犯罪嫌疑人批准逮捕公安机关应当立即执行`)).toEqual({ language: 'en', outside: 'yes' })
    expect(guessLanguage(`${english.repeat(3)} (Иванов)`)).toEqual({ language: 'en', outside: 'no' })
  })

  it('is not read from addresses and hashes', () => {
    expect(guessLanguage('a@the.of.and b@the.of.and https://the.of/and 9f86d081884c7d659a2feaa0c55ad015')).toEqual({ language: 'unknown', outside: 'unknown' })
  })
})
