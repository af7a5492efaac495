// The words of the reader's rules stand in the domain, because the command line speaks them too.
export { words } from '@hoanhap/domain/reading-words/reading-words.en'
