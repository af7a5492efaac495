const split = (words: string): readonly string[] => words.split(' ')

const ONSETS: ReadonlySet<string> = new Set([
  '',
  ...split('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'),
])

/** Every rime of the written language, without its tone. */
const RIMES: ReadonlySet<string> = new Set(
  split(
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
      'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
      'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ' +
      'ot oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ ' +
      'uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ' +
      'ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu êng',
  ),
)

/** The five tone marks after canonical decomposition; breve, circumflex and horn stay with the letter. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Syllables that end in a stop carry the rising or the heavy tone only. */
const STOPPED = /(?:c|ch|p|t)$/u

/** Whether a word could be a Vietnamese syllable: an onset and a rime that exist, with at most one tone that they bear. */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONE) ?? []
  if (tones.length > 1) return false
  const letters = parts.replace(TONE, '').normalize('NFC')
  if (STOPPED.test(letters) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false
  for (let length = Math.min(3, letters.length - 1); length >= 0; length--)
    if (ONSETS.has(letters.slice(0, length)) && RIMES.has(letters.slice(length))) return true
  return false
}
