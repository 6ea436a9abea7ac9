/** Why a part asks nothing of anybody. */
export const nobody = {
  inFamily: 'nobody in the family it applies to',
  byAge: 'does not apply at this age',
} as const
