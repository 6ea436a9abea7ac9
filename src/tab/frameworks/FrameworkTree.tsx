import { makeStyles, tokens, Tree, TreeItem, TreeItemLayout } from '@fluentui/react-components'
import { useState } from 'react'
import { navigate } from '../navigation.ts'
import type { PrintedSection } from './printed-sections.ts'

const useStyles = makeStyles({
  tree: { minWidth: 0 },
  item: { overflowWrap: 'anywhere', '& .fui-TreeItemLayout__main': { minWidth: 0 } },
  current: { fontWeight: tokens.fontWeightSemibold },
})

interface FrameworkTreeProps {
  readonly framework: string
  readonly sections: readonly PrintedSection[]
  readonly section: string
  readonly current: string | null
}

/** The themes of a framework and, within each, its lines by their refs. */
export function FrameworkTree({ framework, sections, section, current }: FrameworkTreeProps) {
  const styles = useStyles()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([section]))
  const open = new Set([...opened, ...(opened.has(`not ${section}`) ? [] : [section])])
  const read = (ref: string) => navigate({ screen: 'frameworks', framework, ref })
  return (
    <Tree
      aria-label="Themes and clauses"
      size="small"
      className={styles.tree}
      openItems={open}
      onOpenChange={(_, { open: isOpen, value }) => {
        const next = new Set(opened)
        const name = String(value)
        next.delete(isOpen ? `not ${name}` : name)
        next.add(isOpen ? name : `not ${name}`)
        setOpened(next)
        if (isOpen && name !== section) read(name)
      }}
    >
      {sections.map((one) => (
        <TreeItem key={one.ref} itemType="branch" value={one.ref} className={styles.item}>
          <TreeItemLayout {...(one.ref === section ? { className: styles.current } : {})}>
            {one.title}
          </TreeItemLayout>
          <Tree>
            {open.has(one.ref) &&
              one.lines.map(({ anchor, ref, kind }) => (
                <TreeItem
                  key={anchor}
                  itemType="leaf"
                  value={`${one.ref} ${anchor}`}
                  {...(anchor === current ? { 'aria-current': 'true' as const } : {})}
                  onClick={() => read(anchor)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') read(anchor)
                  }}
                >
                  <TreeItemLayout {...(anchor === current ? { className: styles.current } : {})}>
                    {kind} {ref}
                  </TreeItemLayout>
                </TreeItem>
              ))}
          </Tree>
        </TreeItem>
      ))}
    </Tree>
  )
}
