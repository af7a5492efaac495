import { Button, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDetail } from '@hoanhap/contract/plans/plan-schemas'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { headerDraftOf, readHeaderDraft, type HeaderDraft, type HeaderErrors } from './header-draft.ts'
import { OwningAgency } from './owning-agency.tsx'
import styles from './review.module.css'
import type { Review } from './use-review.ts'

type ListName = 'basis' | 'amends' | 'replaces' | 'recipients'

/** Characters that a field takes, where it is not 60. */
const LONGEST: Readonly<Partial<Record<keyof HeaderDraft, number>>> = {
  title: 500,
  issuer: 300,
  programmeName: 500,
  programmeNumber: 80,
}

/** Facts of the document, mended by hand. Somebody else's newer change is shown by the problem, what is typed stays. */
export function HeaderForm(props: {
  readonly plan: PlanDetail
  readonly send: Review['send']
  /** @param saved false: what was typed is given up */
  readonly onClose: (saved: boolean) => void
}) {
  const { t } = useTranslation('review')
  const { t: tDesign } = useTranslation('design')
  const { plan, onClose } = props
  const [draft, setDraft] = useState(() => headerDraftOf(plan.summary.header))
  const [owner, setOwner] = useState(plan.owningAgency)
  const [errors, setErrors] = useState<HeaderErrors>({})
  const [problem, setProblem] = useState<unknown>(null)
  const [saving, setSaving] = useState(false)
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = readHeaderDraft(draft, plan.summary.header.kind)
    setErrors('errors' in read ? read.errors : {})
    if ('errors' in read) return
    setSaving(true)
    try {
      await props.send({
        type: 'header',
        header: read.header,
        owningAgency: owner,
        baseVersion: plan.headerVersion,
      })
      onClose(true)
    } catch (error) {
      setProblem(error)
      setSaving(false)
    }
  }
  const field = (
    name: Exclude<keyof HeaderDraft, ListName>,
    word: 'number' | 'issuedOn' | 'issuer' | 'name' | 'from' | 'to' | 'programmeNumber' | 'programmeName',
  ) => {
    const error = errors[name]
    return (
      <TextInput
        label={t(`header.${word}`)}
        autoComplete="off"
        maxLength={LONGEST[name] ?? 60}
        value={draft[name]}
        error={error === undefined ? undefined : t(`error.${error}`)}
        onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      />
    )
  }
  const list = (name: ListName) => {
    const error = errors[name]
    return (
      <Textarea
        label={t(`header.${name}`)}
        autosize
        minRows={2}
        maxRows={8}
        value={draft[name]}
        error={error === undefined ? undefined : t(`error.${error}`)}
        onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      />
    )
  }
  return (
    <form
      className={styles.form}
      data-item-form
      noValidate
      onSubmit={(event) => void onSubmit(event)}
      aria-label={t('header.title')}
    >
      {field('title', 'name')}
      {field('issuer', 'issuer')}
      <div className={styles.fields}>
        {field('number', 'number')}
        {field('issuedOn', 'issuedOn')}
        {field('periodFrom', 'from')}
        {field('periodTo', 'to')}
      </div>
      {list('basis')}
      <OwningAgency chosen={owner} onChoose={setOwner} />
      <details className={styles.tools}>
        <summary>{t('header.more')}</summary>
        {field('programmeName', 'programmeName')}
        {field('programmeNumber', 'programmeNumber')}
        {list('amends')}
        {list('replaces')}
        {list('recipients')}
      </details>
      {problem === null ? null : <ProblemNotice error={problem} />}
      <div className={styles.acts}>
        <Button type="submit" disabled={saving}>
          {saving ? t('form.saving') : t('form.save')}
        </Button>
        <Button variant="default" onClick={() => onClose(false)}>
          {tDesign('cancel')}
        </Button>
      </div>
    </form>
  )
}
