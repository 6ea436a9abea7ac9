/** The invented tenant and the registrations that stand in for a council's own. */
export const localTenant = '11111111-1111-4111-8111-111111111111'
export const localPageClient = '22222222-2222-4222-8222-222222222222'
export const localBotClient = '33333333-3333-4333-8333-333333333333'

/** The site that holds the plans' lists, and the two registrations that reach it: one makes the lists, the other writes rows. */
export const localSite = 'council.sharepoint.com,44444444-4444-4444-8444-444444444444,1'
export const localListsClient = '55555555-5555-4555-8555-555555555555'
export const localProvisioningClient = '66666666-6666-4666-8666-666666666666'
