/** The levels of support that are a safeguarding plan. */
export const safeguardingLevels = ['child-protection', 'child-in-need'] as const
