import { z } from 'zod'
import { clientId, tenantId, type Entra } from './entra.ts'
import type { Worker } from './workers.ts'

const asked = z.looseObject({
  method: z.string(),
  tokenParams: z.looseObject({ clientId: z.string(), scope: z.string() }).optional(),
})

/** A host's own sign-in: it gives the tokens of whoever sits at it, silently or only when a click asked for it. */
export function hostSignIn(entra: Entra, worker: Worker, isSilent: boolean) {
  const account = {
    homeAccountId: `${worker.oid}.${tenantId}`,
    environment: 'login.microsoftonline.com',
    tenantId,
    username: 'worker@northshire.gov.uk',
    localAccountId: worker.oid,
    name: worker.name,
  }
  const methods: string[] = []
  let isAsked = isSilent
  const answer = async (request: unknown): Promise<object> => {
    const { method, tokenParams } = asked.parse(request)
    methods.push(method)
    if (method === 'GetInitContext') {
      const initContext = {
        sdkName: 'host',
        sdkVersion: '1',
        capabilities: {},
        accountContext: account,
      }
      return { success: true, initContext }
    }
    const isOurs = tokenParams?.clientId === clientId && tokenParams.scope.includes('Plan.Access')
    if (method === 'GetTokenPopup') isAsked = true
    if (!isOurs || !isAsked) {
      const status = 'USER_INTERACTION_REQUIRED'
      return {
        success: false,
        error: { status, code: 'interaction_required', description: 'A click is needed.' },
      }
    }
    const { access_token, id_token, expires_in, scope } = await entra.tokensOf(worker)
    return {
      success: true,
      token: { access_token, id_token, expires_in, scope, properties: null },
      account,
    }
  }
  return { methods, answer }
}
