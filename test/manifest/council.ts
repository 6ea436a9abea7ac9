/** The settings of a made-up council, as its administrator would give them. */
export const council = {
  PUBLIC_ORIGIN: 'https://plan.fictonshire.gov.uk',
  TENANT_ID: '1f0b6a52-93d7-4c1e-8e25-7ad94c03b6f8',
  CLIENT_ID: 'c83f5d19-2e60-47ab-9d14-0b7e6f2a95c3',
  BOT_ID: '70d9e4a6-b1c5-4f32-8a7d-e3950c6f18b2',
}
