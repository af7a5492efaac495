// Checks that labels are well formed and stand in their texts: `node corpus-check.testing.ts <folder>`. The reader is not run.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadCorpus, problemsOf } from './corpus-documents.testing.ts'

const folder = pathToFileURL(`${resolve(process.argv[2] ?? '.')}/`)
const documents = loadCorpus(folder)
const problems = documents.flatMap((document) =>
  problemsOf(document).map((problem) => `${document.name}: ${problem}`),
)
process.stdout.write(
  [...problems, `${documents.length} documents, ${problems.length} problems`, ''].join('\n'),
)
process.exit(problems.length > 0 ? 1 : 0)
