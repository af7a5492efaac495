// The words of refusals stand in the domain, because the command line speaks them too.
export { words } from '@hoanhap/domain/problem-words/problems.vi'
