import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanDetail, RereadPlan } from '@hoanhap/contract/plans/plan-schemas'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../design/problem-notice.tsx'
import { MASK, MaskedWords } from './masked-words.tsx'
import { planQuery, plansQuery } from './plan-requests.ts'
import type { RereadChanges } from './reread-summary.tsx'
import styles from './review.module.css'
import { isStale } from './use-review.ts'

/** As for a file: a long text over a weak line, and its reading. */
const REREAD_TIMEOUT_MS = 5 * 60_000

/** The plan's text to be mended and read again; what is typed stays through every failure. */
export function TextEditor(props: {
  readonly plan: PlanDetail
  /** @param changes null: given up */
  readonly onClose: (changes: RereadChanges | null) => void
}) {
  const { t } = useTranslation('review')
  const { t: tDesign } = useTranslation('design')
  const { plan } = props
  // The text and the document it belongs to, as they stood when typing began.
  const [base] = useState({ text: plan.text ?? '', documentId: plan.documentId })
  const [text, setText] = useState(base.text)
  const reread = useReread(plan.summary.id, props.onClose)
  const typed = (): boolean => text !== base.text && !reread.isSuccess
  useBlocker({
    shouldBlockFn: () => typed() && !window.confirm(t('reread.leave')),
    enableBeforeUnload: typed,
  })
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        if (base.documentId !== null) reread.mutate({ baseDocument: base.documentId, text })
      }}
    >
      <Textarea
        label={t('reread.label')}
        description={<MaskedWords words={t(base.text.includes(MASK) ? 'reread.masked' : 'reread.hint')} />}
        classNames={{ root: styles.editorField!, wrapper: styles.editorField!, input: styles.editorInput! }}
        lang="vi"
        spellCheck={false}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {reread.error === null ? null : (
        <ProblemNotice error={reread.error}>
          {isStale(reread.error) ? <p>{t('reread.stale')}</p> : null}
        </ProblemNotice>
      )}
      <div className={styles.acts}>
        <Button type="submit" disabled={reread.isPending || text === base.text || text.trim() === ''}>
          {reread.isPending ? t('reread.sending') : t('reread.send')}
        </Button>
        <Button variant="default" disabled={reread.isPending} onClick={() => props.onClose(null)}>
          {tDesign('cancel')}
        </Button>
        <span className={styles.small}>{t('reread.kept')}</span>
      </div>
    </form>
  )
}

/** In turn with the acts of the review: an act that is under way raises versions that the new reading must know. */
function useReread(planId: string, onDone: (changes: RereadChanges) => void) {
  const queries = useQueryClient()
  const detail = planQuery(planId).queryKey
  return useMutation({
    scope: { id: `review:${planId}` },
    mutationFn: (body: { baseDocument: string; text: string }) =>
      api.put<typeof RereadPlan>('/api/plans/:planId/text', {
        params: { planId },
        body,
        timeout: REREAD_TIMEOUT_MS,
      }),
    onSuccess: async (reply) => {
      await queries.cancelQueries({ queryKey: detail })
      queries.setQueryData(detail, reply.plan)
      void queries.invalidateQueries({ queryKey: plansQuery.queryKey, refetchType: 'none' })
      onDone(reply.changes)
    },
  })
}
