import i18next, { type BackendModule, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '@hoanhap/domain/words'

/** `import.meta.glob` of the word files that an app may show; each file exports `words`. */
export type WordFiles = Readonly<Record<string, () => Promise<unknown>>>

const STORE = 'hoanhap.language'

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORE) === 'en' ? 'en' : 'vi'
  } catch {
    // A browser that forbids storage still reads Vietnamese.
    return 'vi'
  }
}

function remember(language: string): void {
  document.documentElement.lang = language
  try {
    localStorage.setItem(STORE, language)
  } catch {
    // Not remembered, still shown.
  }
}

type Load = WordFiles[string]
const loaders = new Map<string, Load>()

const wordFileBackend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = loaders.get(`${namespace}.${language}`)
    if (load === undefined) return done(new RangeError(`no words: ${namespace}.${language}`), false)
    load().then(
      (file) => done(null, (file as { readonly words: ResourceLanguage[string] }).words),
      (error: unknown) => done(error as Error, true),
    )
  },
}

/**
 * Fetches the words of a screen together with its program: call it in the route's `lazy`, so that the screen does
 * not come first and then ask for its words.
 */
export function warmWords(namespace: string): void {
  // A failure is the screen's own to meet when it asks again.
  loaders
    .get(`${namespace}.${storedLanguage()}`)?.()
    .catch(() => undefined)
}

/**
 * Makes the words ready in the language that was last chosen. Files named `<feature>.<language>.ts` are namespaces,
 * fetched when a screen first asks for them (`useTranslation('<feature>')`).
 *
 * @param files every namespace in both languages, but for the Vietnamese of `bundled`
 * @param bundled Vietnamese words that came with the program: the first paint waits for no further file; their
 *   namespaces are also fetched first in English, and the first of them is the default
 */
export async function startWords(
  files: WordFiles,
  bundled: Readonly<Record<string, ResourceLanguage[string]>>,
): Promise<void> {
  for (const [path, load] of Object.entries(files)) loaders.set(path.replace(/^.*\/|\.ts$/g, ''), load)
  const first = Object.keys(bundled)
  i18next.on('languageChanged', remember)
  await i18next
    .use(wordFileBackend)
    .use(initReactI18next)
    .init({
      lng: storedLanguage(),
      fallbackLng: false,
      supportedLngs: ['vi', 'en'],
      ns: first,
      defaultNS: first[0] ?? 'design',
      resources: { vi: { ...bundled } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    })
}
