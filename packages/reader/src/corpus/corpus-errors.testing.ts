// Prints what the reader gets wrong in a folder of labelled documents, and the score of each field:
// `node corpus-errors.testing.ts <folder> [word that the error must contain]`.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadCorpus } from './corpus-documents.testing.ts'
import { scoreDocument, scoreFields } from './corpus-score.testing.ts'

const scored = loadCorpus(pathToFileURL(`${resolve(process.argv[2] ?? '.')}/`)).map(scoreDocument)
const word = process.argv[3] ?? ''
for (const { name, errors } of scored)
  for (const error of errors) if (error.includes(word)) console.log(`${name}: ${error}`)
console.table(scoreFields(scored))
