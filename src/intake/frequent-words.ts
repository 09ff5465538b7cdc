const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Short words that make up a quarter of any running text, by language. The neighbours of English, French and Spanish keep them honest. */
export const frequentWords: { readonly latin: { readonly [language: string]: ReadonlySet<string> }; readonly arabic: ReadonlySet<string> } = {
  latin: {
    en: set(
      'the of and to in is was that for it with as his on be at by had not are but from or have an they which one were all their there been has when who will more',
    ),
    fr: set(
      'le la les de des du et en est un une que qui dans pour pas sur au aux par ne se ce avec il elle sont été cette ses son mais ou nous vous ont leur plus être',
    ),
    es: set(
      'el la los las de del y en que es un una por con para no se su al lo como más pero sus le ha este esta fue son entre cuando muy sin sobre también hasta hay',
    ),
    pt: set('o a os as de do da dos das e em que é um uma por com para não se ao mais como mas foi ele ela são seu sua pelo pela nos na no também até há'),
    it: set(
      'il lo la i gli le di del della dei delle e è in che un una per con non si al alla da dal dalla come più ma sono ha anche nel nella questo questa suo sua',
    ),
    ro: set('și în la de cu pe nu este sunt care din că o un pentru mai fost prin al ale sau după către se lui ca fi acest această dar'),
    de: set(
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch',
    ),
    nl: set('de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar naar hij zij heeft werd wordt dit deze uit nog kan'),
    sv: set('och i att det som en på är av för med den till inte om har de ett han men var jag från vi så kan när efter vid'),
    pl: set('i w na z do nie się że jest to o jak ale po co tak za od przez dla był są oraz jego jej który przy być tym może'),
    cs: set('a v na se že je s z do o k i pro za by ale jako po byl od jeho při nebo které jsou která také podle není'),
    hu: set('a az és hogy nem is egy meg ez de volt mint csak van azt ki kell még vagy után már el lesz szerint'),
    tr: set('ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ise ki ne en değil var tarafından göre hakkında olduğu ancak veya'),
    az: set('və bir bu da də üçün ilə olan kimi sonra edir ki onun daha hər olaraq görə edilmişdir haqqında bütün lakin tərəfindən'),
    uz: set('va bir bu uchun bilan ham deb boʻlgan keyin kerak edi esa u oʻz har lekin yoki shu haqida tomonidan'),
    sq: set('dhe në të e i një me për që nga është u si nuk se ka po më do kjo ky janë por edhe tij'),
    sr: set('i u je da se na za su od sa ne kao koji što to ili iz bi po ali bio nije o ova koje'),
    id: set('yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena oleh telah adalah atau sebagai ada mereka'),
    vi: set('và của là có trong được cho không với các một này đã những người để khi về từ đến như tại theo'),
    sw: set('ya na wa kwa ni katika la za kuwa cha hiyo huo yake hii kama pia baada watu alisema'),
    so: set('oo iyo ka ku waa uu in la ee ay si soo u aan waxa isaga kale ama wuxuu'),
    fi: set('ja on ei se että oli hän mutta kun niin myös tai joka ovat ole olla mukaan sekä voi jos'),
  },
  arabic: set('في من على إلى الى أن ان عن مع هذا هذه التي الذي كان كانت قد ما لا لم بين بعد قبل كل أو او ذلك هو هي حتى عند غير وقد ثم إن'),
}
