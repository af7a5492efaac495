/** The two languages of every screen and document; Vietnamese is the source. */
export type Language = 'vi' | 'en'

/** The same words in both languages. */
export type Bilingual = { readonly vi: string; readonly en: string }
