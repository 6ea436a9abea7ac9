/*
 * Who may read the card that asks for a review, who may answer it, and who finds the plan by a command, a search or a link,
 * written down by hand. The card asks about 2.2, a need of the family; whoever may not read it learns nothing of the plan, not
 * even its number, and nor does whoever does not find it. Of a plan of which nothing is shared with one's agency one is told that
 * one is in its team, and counts of nothing.
 */
const grid = `
                asker          reads answers finds
ordinary        lead           yes   yes     yes
ordinary        member         yes   yes     yes
ordinary        manager        no    no      yes
ordinary        former         no    no      no
ordinary        coming         no    no      no
ordinary        stranger       no    no      no
ordinary        unlisted       no    no      no
ordinary        closed         no    no      yes
ordinary        glass          no    no      no
ordinary        nobody         no    no      no
ordinary        other-tenant   no    no      no
restricted      lead           yes   yes     yes
restricted      member         yes   yes     yes
restricted      manager        no    no      yes
restricted      former         no    no      no
restricted      coming         no    no      no
restricted      stranger       no    no      no
restricted      unlisted       no    no      no
restricted      closed         no    no      yes
restricted      glass          no    no      no
restricted      nobody         no    no      no
restricted      other-tenant   no    no      no
`

export const chatTable = grid
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [family = '', asker = '', reads, answers, finds] = line.trim().split(/\s+/)
    return {
      family,
      asker,
      reads: reads === 'yes',
      answers: answers === 'yes',
      finds: finds === 'yes',
    }
  })
