/** The invented tenant and the registrations that stand in for a council's own. */
export const localTenant = '11111111-1111-4111-8111-111111111111'
export const localPageClient = '22222222-2222-4222-8222-222222222222'
export const localBotClient = '33333333-3333-4333-8333-333333333333'
