import { detectAll } from 'tinyld/light';

const ENGLISH = new Set(
  'the a an is are to of in on for and or i we it my our with be can do does should what which would how not have has this that one if from at as need want run use vs you your there no so but any was all why when where who will than then them they still get into by me us please help users each two some most best better works fails start'.split(
    ' ',
  ),
);
/** Function words by language, without those that English or the field uses too. */
const FUNCTION_WORDS = Object.entries({
  de: 'ich der das und ist nicht eine einen oder welche kann mit auf wie soll wir unsere für',
  fr: 'le les des une est pour quelle quel dans avec sur et je nous',
  es: 'el los las una y que para con por como quiero puedo',
  pt: 'na nao minha ou que para com por como uma em mais não quero posso',
  it: 'una su con come della gli il che di per sono non',
  nl: 'het een van voor ik niet welke wij',
  sv: 'att som för inte jag ska och',
  pl: 'czy jest nie na dla',
  tr: 've bir için',
  hu: 'mi hogy egy és',
  id: 'di nya ya mau baik yang atau dan apa untuk saya lebih bisa dengan adalah tidak kami ini itu pada dari',
}).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
/** One accented name in an English message is no other language. */
const ACCENTED = 0.25;
/** Letters of languages that the small detector has no profile of, and would take for a neighbour. */
const LETTERS = [
  { language: 'uk', letters: /[іїєґ]/iu },
  { language: 'vi', letters: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu },
];

/**
 * The ISO code of a message's language when it is clearly not English; null when it is English or too short to say. `plain` is the message
 * without the names of products, which belong to no language.
 */
export function foreignLanguage(plain: string): string | null {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return byLetters(plain) ?? detectAll(plain)[0]?.lang ?? 'other';
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return null;
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (english >= 0.2) return null;
  const own = byFunctionWords(words);
  const accented = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length / words.length;
  if (own.length === 0 && accented < ACCENTED) return null;
  const best = detectAll(words.join(' '))[0]?.lang ?? 'en';
  const [only, ...more] = own;
  if (best === 'en') return null;
  return byLetters(plain) ?? (only && more.length === 0 ? only : best);
}

function byLetters(text: string): string | null {
  return LETTERS.find(({ letters }) => letters.test(text))?.language ?? null;
}

/** The languages of which most function words occur; none where no such word does. */
function byFunctionWords(words: readonly string[]): readonly string[] {
  const hits = FUNCTION_WORDS.map((entry) => ({ ...entry, hits: words.filter((word) => entry.words.has(word)).length }));
  const most = Math.max(1, ...hits.map((entry) => entry.hits));
  return hits.filter((entry) => entry.hits === most).map(({ language }) => language);
}
