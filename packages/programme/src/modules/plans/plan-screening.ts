import { Problem } from '@hoanhap/domain/problem'
import { maskContacts } from '@hoanhap/reader/contact-masks'
import { dropCommittees, whereIs } from '@hoanhap/reader/person-annexes'
import { findPersonList } from '@hoanhap/reader/person-lists'

/** What may be read and kept of a text, and how many lists of committee members were left out of it. */
export type ScreenedText = { readonly text: string; readonly annexesDropped: number }

/**
 * What may be kept of a plan's text before any of it is: telephones, addresses and links covered, no list of persons.
 * Committee members named by their position may be left out if the sender says so; any other list refuses the whole.
 *
 * @param fileName read with the text, since a list may begin there
 * @throws Problem `file/list-of-persons` with where it begins and whether it `canDrop`; it repeats no name
 */
export function screenPlanText(text: string, fileName: string | null, dropAnnex: boolean): ScreenedText {
  // Lists are looked for first: a covered number no longer tells that it was somebody's.
  const list = findPersonList(fileName === null ? text : `${text}\n${fileName}`)
  if (list === null) return { text: maskContacts(text), annexesDropped: 0 }
  const rest = list.kind === 'committee' ? dropCommittees(text) : null
  if (rest === null || !dropAnnex)
    throw new Problem('file/list-of-persons', { canDrop: rest !== null, ...whereIs(text, list) })
  return { text: maskContacts(rest.text), annexesDropped: rest.dropped }
}
