/** The props that show a fault below a Field; none where there is no fault. */
export const fieldFault = (says: string | undefined) =>
  says === undefined ? {} : { validationMessage: says, validationState: 'error' as const }
