import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorReply } from '@hoanhap/contract/catalogue/catalogue-schemas'
import { fold } from '@hoanhap/domain/fold'
import { AppDialog } from '../../design/app-dialog.tsx'
import { Notice } from '../../design/notice.tsx'
import { QueryView } from '../../design/query-view.tsx'
import { SearchList } from '../../design/search-list.tsx'
import { useLanguage } from '../../words/use-language.ts'
import type { FieldsProps } from './item-draft.ts'
import { indicatorsQuery } from './plan-requests.ts'
import styles from './review.module.css'

/** Links the target to an indicator of the catalogue, with the definition before one's eyes. */
export function IndicatorField(props: FieldsProps) {
  const { t } = useTranslation('review')
  const { say } = useLanguage()
  const id = useId()
  const [choosing, setChoosing] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Typing begins the search at once; the dialog by itself would put the focus on its close button.
    if (choosing) field.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
  }, [choosing])
  const query = useQuery(indicatorsQuery)
  const { draft, set } = props
  const chosen = query.data?.find((each) => each.code === draft.indicator)
  return (
    <div ref={field} className={styles.indicator} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {t('form.indicator')}
      </span>
      {draft.indicator === '' ? (
        <span className={draft.measuredBy === 'outside' ? styles.small : styles.missing}>
          {t('form.noIndicator')}
        </span>
      ) : (
        <span>
          <strong>{chosen === undefined ? draft.indicator : say(chosen.name)}</strong> ({draft.indicator})
        </span>
      )}
      {chosen === undefined ? null : <IndicatorNotes indicator={chosen} />}
      <div className={styles.acts}>
        <Button size="compact-md" variant="default" onClick={() => setChoosing(true)}>
          {draft.indicator === '' ? t('form.chooseIndicator') : t('form.changeIndicator')}
        </Button>
        {draft.indicator === '' ? null : (
          <Button size="compact-md" variant="default" onClick={() => set({ indicator: '' })}>
            {t('form.clearIndicator')}
          </Button>
        )}
      </div>
      {choosing ? (
        <AppDialog title={t('form.chooseIndicator')} onClose={() => setChoosing(false)}>
          <QueryView query={query}>
            {(indicators) => (
              <SearchList
                label={t('form.findIndicator')}
                none={t('form.noneFound')}
                choicesFor={(text) =>
                  matching(indicators, text).map((each) => ({
                    id: each.code,
                    label: say(each.name),
                    note: `${each.code} · ${say(each.definition)}`,
                  }))
                }
                onChoose={(choice) => {
                  set({ indicator: choice.id })
                  setChoosing(false)
                }}
              />
            )}
          </QueryView>
        </AppDialog>
      ) : null}
    </div>
  )
}

const matching = (indicators: readonly IndicatorReply[], text: string): readonly IndicatorReply[] => {
  const words = fold(text).split(' ')
  return indicators.filter((each) => {
    const all = fold(`${each.code} ${each.name.vi} ${each.name.en} ${each.definition.vi}`)
    return words.every((word) => all.includes(word))
  })
}

function IndicatorNotes(props: { readonly indicator: IndicatorReply }) {
  const { t } = useTranslation('review')
  const { say } = useLanguage()
  const { indicator } = props
  return (
    <>
      <p className={styles.small}>{say(indicator.definition)}</p>
      {indicator.enforcement ? <Notice>{t('form.enforcement')}</Notice> : null}
      {indicator.sensitivity === 'S3' ? <Notice>{t('form.sensitive')}</Notice> : null}
    </>
  )
}
