import { detectAll } from 'tinyld';

const ENGLISH = new Set(
  'the a an is are to of in on for and or i we it my our with be can do does should what which would how not have has this that one if from at as need want run use vs you your there no so but any was all why when where who will than then them they still get into by me us please help users each two some most best better works fails start'.split(
    ' ',
  ),
);
/** Function words of the languages that people write in most, without those that English or the field uses too. */
const FOREIGN = new Set(
  'ich der das und ist nicht eine einen oder welche kann mit auf wie soll wir unsere für le les des une est pour quelle quel dans avec sur et je nous el los las una y que para con por como quiero puedo il che di per sono non uma mais em um het een van voor ik niet welke wij yang atau dan apa untuk saya lebih bisa och att som för inte jag czy jest nie na dla ve bir için mi ska hur'.split(
    ' ',
  ),
);
const WRITTEN_OFTEN = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'hu',
  'ro',
  'tr',
  'id',
  'ru',
  'uk',
  'vi',
  'zh',
  'ja',
  'ko',
  'ar',
  'he',
  'el',
];

/**
 * The ISO code of a message's language when it is clearly not English; null when it is English or too short to say. `plain` is the message
 * without the names of products, which belong to no language.
 */
export function foreignLanguage(plain: string): string | null {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return detectAll(plain)[0]?.lang ?? 'other';
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 3) return null;
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (english >= 0.2 || (!words.some((word) => FOREIGN.has(word)) && !/[^\p{ASCII}\p{P}]/u.test(plain))) return null;
  const best = detectAll(words.join(' '), { only: WRITTEN_OFTEN })[0];
  if (!best || best.lang === 'en') return null;
  return best.lang;
}
