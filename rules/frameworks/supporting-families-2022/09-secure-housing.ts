import type { FrameworkTheme } from '../../framework.ts'
import { temporaryHeldOrSettled, settledOrNoticeWithdrawn, withFamily } from './housing.ts'

export const secureHousing = {
  ref: '9',
  title: 'Secure Housing',
  closes: 'each need',
  needs: [
    {
      ref: '9.1',
      says: 'Families who are in local authority temporary accommodation and are at risk of losing this',
    },
    {
      ref: '9.2',
      says: 'Families not in suitable, sustainable housing and/or threatened with eviction /at risk of homelessness',
    },
    {
      ref: '9.3',
      says: 'Young people aged 16/17 at risk of, or who have been, excluded from the family home',
    },
  ],
  outcomes: [
    {
      ref: '9.1',
      meets: ['9.1'],
      says: 'Family no longer at risk of losing temporary accommodation and have sustained temporary accommodation for 6 months or have moved into settled housing',
      confirms: [
        {
          ref: '9.1.O1',
          says: 'Family no longer at risk of losing temporary accommodation and have sustained temporary accommodation for 6 months or have moved into settled housing',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need' },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'all',
              ref: '9.1.E1',
              says: 'Confirmation from Homelessness Services of the outcomes',
              of: [{ kind: 'attested' }, temporaryHeldOrSettled],
              sources: ['Homelessness Services'],
              reads:
                'The outcome asks for six months in temporary accommodation, counted from the day the plan opened or later, or a move to settled housing; that stands in this line too.',
            },
            {
              kind: 'all',
              ref: '9.1.E2',
              joined: 'AND/OR',
              says: 'Tenancy agreement for long term suitable temporary accommodation or settled accommodation',
              of: [{ kind: 'attested' }, temporaryHeldOrSettled],
              sources: ['Landlord', 'Housing'],
              reads:
                'The outcome asks for six months in temporary accommodation, counted from the day the plan opened or later, or a move to settled housing; that stands in this line too.',
            },
            {
              kind: 'all',
              ref: '9.1.E3',
              joined: 'AND/OR',
              says: 'Practitioner assessment - improved outcomes',
              of: [{ kind: 'attested', by: 'professional' }, temporaryHeldOrSettled],
              sources: ['Lead professional', 'Housing'],
              reads:
                'The outcome asks for six months in temporary accommodation, counted from the day the plan opened or later, or a move to settled housing; that stands in this line too.',
            },
          ],
        },
      },
    },
    {
      ref: '9.2',
      meets: ['9.2'],
      says: 'Family no longer at risk of eviction* and/or in suitable and sustainable housing for 6 months *Notice not served or withdrawn; or (for social housing tenants) have a suspended possession order and have sustained the accommodation for 6+ months',
      confirms: [
        {
          ref: '9.2.O1',
          says: 'Family no longer at risk of eviction* and/or in suitable and sustainable housing for 6 months',
        },
        {
          ref: '9.2.O2',
          joined: 'footnote',
          says: '*Notice not served or withdrawn; or (for social housing tenants) have a suspended possession order and have sustained the accommodation for 6+ months',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need' },
        of: {
          kind: 'any',
          of: [
            {
              kind: 'all',
              ref: '9.2.E1',
              says: 'Confirmation from Homelessness Services that no homelessness duty is owed; or from landlord that notice withdrawn',
              of: [{ kind: 'attested' }, settledOrNoticeWithdrawn],
              sources: ['Homelessness Services', 'Landlord'],
              reads:
                'The outcome asks for six months in suitable, sustainable housing, counted from the day the plan opened or later, or for a withdrawn notice; that stands in this line too.',
            },
            {
              kind: 'all',
              ref: '9.2.E2',
              joined: 'AND/OR',
              says: 'Evidence of suitable alternative accommodation sourced: confirmation from Landlord',
              of: [{ kind: 'attested' }, settledOrNoticeWithdrawn],
              sources: ['Landlord', 'Housing'],
              reads:
                'The outcome asks for six months in suitable, sustainable housing, counted from the day the plan opened or later, or for a withdrawn notice; that stands in this line too.',
            },
            {
              kind: 'all',
              ref: '9.2.E3',
              joined: 'AND/OR',
              says: 'Practitioner assessment - improved outcomes',
              of: [{ kind: 'attested', by: 'professional' }, settledOrNoticeWithdrawn],
              sources: ['Lead professional', 'Housing'],
              reads:
                'The outcome asks for six months in suitable, sustainable housing, counted from the day the plan opened or later, or for a withdrawn notice; that stands in this line too.',
            },
          ],
        },
      },
    },
    {
      ref: '9.3',
      meets: ['9.3'],
      says: 'Young person no longer at risk of homelessness – remains with or is returned to family or wider family network with support available for 6 months',
      confirms: [
        {
          ref: '9.3.O1',
          says: 'Young person no longer at risk of homelessness – remains with or is returned to family or wider family network with support available for 6 months',
        },
      ],
      evidence: {
        kind: 'each',
        who: { of: 'need', kind: ['child'] },
        of: {
          kind: 'all',
          ref: '9.3.E1',
          says: 'Practitioner assessment - improved outcomes',
          of: [{ kind: 'attested', by: 'professional' }, withFamily],
          sources: ['Lead professional', 'Housing'],
          reads:
            'The outcome asks for six months with the family or the wider family network, counted from the day the plan opened or later; that stands in this line too.',
        },
      },
    },
  ],
} as const satisfies FrameworkTheme
