/** The environment of an invented council, whole and in order. */
export const council: Readonly<Record<string, string>> = {
  TENANT_ID: '6f2d1c84-3b7a-4e95-a0c1-5d8e9f3b7a26',
  CLIENT_ID: 'b1c9e0d4-6a7e-4a53-8f0b-5e2d7c3a9f22',
  BOT_ID: '8d0f1f5a-2a39-4f0e-8a0c-7d1f6f2b9b11',
  PUBLIC_ORIGIN: 'https://plan.northshire.gov.uk',
  SITE_ID:
    'northshire.sharepoint.com,0e2a7c4b-91d3-4f56-8a20-b7c6d5e4f312,5b8d3f1a-6c27-49e0-9d84-1a2b3c4d5e6f',
  BOT_CREDENTIAL: 'managed-identity',
  BOT_IDENTITY: '9a4c7e21-5d03-4b68-a1f9-3e7d2c8b6045',
  GRAPH_CREDENTIAL: 'federated',
  GRAPH_CLIENT_ID: '3d7b9e15-2c48-4a06-b5f7-8e1d6a9c0342',
  AZURE_FEDERATED_TOKEN_FILE: '/var/run/secrets/azure/token',
  DATA: '/data',
}
