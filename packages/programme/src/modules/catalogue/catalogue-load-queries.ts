import { sql } from 'kysely'
import { findNote, noteLatest } from '@hoanhap/platform/installation/installation'
import type { Database } from '../../database/programme-database.ts'
import type { ProgrammeReference } from '../../programme-reference.ts'

const DIGEST_KEY = 'catalogue-digest'

/** Brings the catalogue's tables to the files of reference/, as their owner; nothing is done when they already agree. */
export async function loadCatalogue(owner: Database, reference: ProgrammeReference): Promise<boolean> {
  if ((await findNote(owner, DIGEST_KEY)) === reference.digest) return false
  await owner.transaction().execute(async (tx) => {
    await upsertElements(tx, reference)
    await upsertIndicators(tx, reference)
    await upsertForms(tx, reference)
    await noteLatest(tx, DIGEST_KEY, reference.digest)
  })
  return true
}

async function upsertElements(tx: Database, { elements }: ProgrammeReference): Promise<void> {
  const rows = [...elements.values()].map((element) => ({
    code: element.code,
    sensitivity: element.sensitivity,
    enforcement: element.enforcement,
    over_units: element.overUnits,
    definition_version: element.definitionVersion,
    valid_from: element.validFrom,
    valid_to: element.validTo,
  }))
  await sql`insert into data_elements
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(code text, sensitivity text, enforcement boolean,
      over_units text, definition_version integer, valid_from date, valid_to date)
    on conflict (code) do update set sensitivity = excluded.sensitivity, enforcement = excluded.enforcement,
      over_units = excluded.over_units, definition_version = excluded.definition_version,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`.execute(tx)
}

async function upsertIndicators(tx: Database, { indicators }: ProgrammeReference): Promise<void> {
  const rows = [...indicators.values()].map(({ code, sensitivity, enforcement }) => ({
    code,
    sensitivity,
    enforcement,
  }))
  await sql`insert into indicators
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(code text, sensitivity text, enforcement boolean)
    on conflict (code) do update set sensitivity = excluded.sensitivity, enforcement = excluded.enforcement`.execute(
    tx,
  )
}

async function upsertForms(tx: Database, { forms, elements }: ProgrammeReference): Promise<void> {
  const rows = forms.map((form) => ({
    code: form.code,
    version: form.version,
    level: form.level,
    valid_from: form.validFrom,
    valid_to: form.validTo,
  }))
  await sql`insert into forms
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(code text, version integer, level text,
      valid_from date, valid_to date)
    on conflict (code, version) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`.execute(
    tx,
  )
  const lines = forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.lines.map(({ element }) => ({
        form_code: form.code,
        form_version: form.version,
        element,
        sensitivity: elements.get(element)!.sensitivity,
      })),
    ),
  )
  await sql`insert into form_lines
    select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as t(form_code text, form_version integer,
      element text, sensitivity text)
    on conflict (form_code, form_version, element) do nothing`.execute(tx)
}
