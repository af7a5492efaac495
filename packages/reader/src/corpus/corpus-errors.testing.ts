// Prints what the reader gets wrong in a folder of labelled documents, and the score of each field:
// `node corpus-errors.testing.ts <folder> [word that the error must contain]`.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadCorpus } from './corpus-documents.testing.ts'
import { scoreDocument, scoreFields } from './corpus-score.testing.ts'

const scored = loadCorpus(pathToFileURL(`${resolve(process.argv[2] ?? '.')}/`)).map(scoreDocument)
const word = process.argv[3] ?? ''
const lines = scored.flatMap(({ name, errors }) =>
  errors.filter((error) => error.includes(word)).map((error) => `${name}: ${error}`),
)
const table = Object.entries(scoreFields(scored)).map(([field, { precision, recall, f1, labels }]) =>
  [field.padEnd(20), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), labels].join('  '),
)
process.stdout.write(
  [...lines, 'field                precision  recall  F1  labels', ...table, ''].join('\n'),
)
