/*
 * Who may read the card that asks for a review, and who may answer it, written down by hand. The card asks about 2.2, a need
 * of the family; whoever may not read it learns nothing of the plan, not even its number.
 */
const grid = `
                asker          reads answers
ordinary        lead           yes   yes
ordinary        member         yes   yes
ordinary        manager        no    no
ordinary        former         no    no
ordinary        coming         no    no
ordinary        stranger       no    no
ordinary        unlisted       no    no
ordinary        closed         no    no
ordinary        glass          no    no
ordinary        nobody         no    no
ordinary        other-tenant   no    no
restricted      lead           yes   yes
restricted      member         yes   yes
restricted      manager        no    no
restricted      former         no    no
restricted      coming         no    no
restricted      stranger       no    no
restricted      unlisted       no    no
restricted      closed         no    no
restricted      glass          no    no
restricted      nobody         no    no
restricted      other-tenant   no    no
`

export const chatTable = grid
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [family = '', asker = '', reads, answers] = line.trim().split(/\s+/)
    return { family, asker, reads: reads === 'yes', answers: answers === 'yes' }
  })
