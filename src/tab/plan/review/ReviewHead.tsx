import { Link, Title3 } from '@fluentui/react-components'
import { ArrowLeft16Regular } from '@fluentui/react-icons'
import { dayInWords } from '../../../../rules/calendar.ts'
import type { PlanView } from '../../../plan/view.ts'
import { reviewName } from '../../../ui/day-words.ts'
import { More } from '../../more/More.tsx'
import { linkTo } from '../../navigation.ts'
import { headIn } from '../people.ts'
import { Here } from '../presence/Here.tsx'
import { textShown } from '../withheld.ts'
import { useLayoutStyles } from './layout-styles.ts'

/** Which review of which family it is, and who else is here. */
export function ReviewHead({ view, point }: { readonly view: PlanView; readonly point: string }) {
  const styles = useLayoutStyles()
  const head = headIn(view)
  return (
    <header className={styles.head}>
      <div className={styles.above}>
        <Link className={styles.up} {...linkTo({ screen: 'plan', key: view.key, outcome: null })}>
          <ArrowLeft16Regular aria-hidden />
          Plan
        </Link>
        <div className={styles.tools}>
          <Here />
          <More />
        </div>
      </div>
      <Title3 as="h1" className={styles.title} tabIndex={-1}>
        {reviewName(point)}
      </Title3>
      <span className={styles.under}>
        <bdi>{head && textShown(head, 'family')}</bdi> family, {dayInWords(view.on)}
      </span>
    </header>
  )
}
