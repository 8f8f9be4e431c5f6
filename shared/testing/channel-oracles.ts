/** What fits each channel, said without its schema, and messages that do. */
import type { Channel } from '../ipc/contract'
import { isAssignment, isHandIn } from './assignment-oracles'
import { goodDocuments, isDocument } from './document-oracle'
import {
  hasOnly,
  isAddress,
  isCommand,
  isFileName,
  isJob,
  isNatural,
  isOwnName,
  isRow,
  isText,
  isUuid,
  listOf,
  nothing,
  oneOf,
  type Oracle
} from './oracles'
import { goodTables, isTable } from './table-oracle'

const isPassphrase: Oracle = (value) =>
  typeof value === 'string' && value.length >= 1 && value.length <= 1000
const isCode: Oracle = (value) => typeof value === 'string' && value.length <= 200
const isPackName: Oracle = (value) =>
  typeof value === 'string' && value.length >= 1 && value.length <= 255
const passphrase = 'een lange wachtzin van een lezer'
const withPassphrase = {
  fits: (args: unknown) => hasOnly(args, { passphrase: isPassphrase }),
  good: [{ passphrase }, { passphrase: 'x' }]
}
const isDigest: Oracle = (value) =>
  value === null || (typeof value === 'string' && /^[0-9a-f]{16}$/.test(value))
const isStoredPart = oneOf('journal-a', 'journal-b', 'snapshots', 'notebook')

/** For each channel what fits, and some messages that do. */
export const expected: Readonly<
  Record<Channel, { readonly fits: Oracle; readonly good: unknown[] }>
> = {
  'vault:open': { fits: nothing, good: [undefined] },
  'vault:told': { fits: nothing, good: [undefined] },
  'vault:compare': {
    fits: (args) => hasOnly(args, { annotations: isDigest, memory: isDigest }),
    good: [
      { annotations: null, memory: null },
      { annotations: '0123456789abcdef', memory: 'fedcba9876543210' }
    ]
  },
  'vault:write': {
    fits: listOf(
      (change) =>
        hasOnly(change, { kind: oneOf('put'), id: isUuid, row: isRow }) ||
        hasOnly(change, { kind: oneOf('remove'), id: isUuid }) ||
        hasOnly(change, {
          kind: oneOf('remember'),
          key: (key) => typeof key === 'string' && key.length >= 1 && key.length <= 400,
          value: isRow
        }) ||
        hasOnly(change, {
          kind: oneOf('forget'),
          key: (key) => typeof key === 'string' && key.length >= 1 && key.length <= 400
        })
    ),
    good: [
      [],
      [{ kind: 'put', id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', row: { body: 'x', at: [1] } }],
      [{ kind: 'remove', id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11' }],
      [{ kind: 'remember', key: 'settings', value: { theme: 'dark' } }],
      [{ kind: 'forget', key: 'settings' }]
    ]
  },
  'notebook:begin-again': { fits: nothing, good: [undefined] },
  'notebook:set-aside': { fits: nothing, good: [undefined] },
  'data:earlier': {
    fits: (args) => hasOnly(args, { at: isNatural }),
    good: [{ at: 0 }, { at: 1_700_000_000_000 }]
  },
  'document:drawn': { fits: nothing, good: [undefined] },
  'document:print': { fits: isDocument, good: [...goodDocuments] },
  'document:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        format: oneOf('docx', 'pdf', 'md'),
        document: isDocument
      }),
    good: goodDocuments.map((document) => ({ name: 'Les 3', format: 'docx', document }))
  },
  'table:save': {
    fits: (args) =>
      hasOnly(args, { name: isFileName, format: oneOf('xlsx', 'csv'), table: isTable }),
    good: goodTables.map((table) => ({ name: 'Kerncijfers', format: 'xlsx', table }))
  },
  'window:full-screen': { fits: oneOf(true, false), good: [true, false] },
  'data:pin': { fits: nothing, good: [undefined] },
  'data:erase': {
    fits: (args) =>
      hasOnly(args, { kind: oneOf('all') }) ||
      hasOnly(args, {
        kind: oneOf('binned'),
        ids: (ids) => listOf(isUuid)(ids) && Array.isArray(ids) && ids.length > 0
      }) ||
      hasOnly(args, { kind: oneOf('collection'), id: isUuid }),
    good: [
      { kind: 'all' },
      { kind: 'binned', ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11'] },
      { kind: 'collection', id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11' }
    ]
  },
  'edition:list': { fits: nothing, good: [undefined] },
  'edition:choose': { fits: nothing, good: [undefined] },
  'edition:add': {
    fits: (args) => hasOnly(args, { offer: isUuid }),
    good: [{ offer: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11' }]
  },
  'edition:remove': {
    fits: (args) => hasOnly(args, { name: isPackName }),
    good: [{ name: 'rat-2025.naslag-editie' }, { name: 'x' }]
  },
  'lock:state': { fits: nothing, good: [undefined] },
  'lock:code': { fits: nothing, good: [undefined] },
  'lock:print': { fits: nothing, good: [undefined] },
  'lock:now': { fits: nothing, good: [undefined] },
  'lock:turn-on': withPassphrase,
  'lock:turn-off': withPassphrase,
  'lock:unlock': withPassphrase,
  'lock:new-code': withPassphrase,
  'lock:recover': {
    fits: (args) => hasOnly(args, { code: isCode, next: isPassphrase }),
    good: [
      { code: '', next: passphrase },
      { code: 'ABCDE-FGHJK', next: passphrase }
    ]
  },
  'lock:change': {
    fits: (args) => hasOnly(args, { passphrase: isPassphrase, next: isPassphrase }),
    good: [{ passphrase, next: `${passphrase}!` }]
  },
  'lock:idle': {
    fits: (args) => hasOnly(args, { minutes: oneOf(1, 2, 5, 10, 15, 30, 60) }),
    good: [{ minutes: 1 }, { minutes: 60 }]
  },
  'data:overview': { fits: nothing, good: [undefined] },
  'data:show': {
    fits: (args) => args === null || isStoredPart(args),
    good: [null, 'journal-a', 'notebook']
  },
  'data:export': {
    fits: (args) => hasOnly(args, { name: isFileName, isBlanked: oneOf(true, false) }),
    good: [{ name: 'Naslag gegevens 2026-11-28', isBlanked: false }]
  },
  'data:import': { fits: nothing, good: [undefined] },
  'group:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        owner: (owner) => hasOnly(owner, { id: isUuid, name: isOwnName }),
        ids: listOf(isUuid),
        removed: listOf((one) => hasOnly(one, { id: isUuid, at: isNatural })),
        isBlanked: oneOf(true, false)
      }),
    good: [
      {
        name: 'Notities van Anna',
        owner: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', name: 'Anna' },
        ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c12'],
        removed: [{ id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c13', at: 1 }],
        isBlanked: true
      }
    ]
  },
  'assignment:save': {
    fits: (args) => hasOnly(args, { name: isFileName, assignment: isAssignment }),
    good: [
      {
        name: 'Leesopdracht week 1',
        assignment: {
          id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c14',
          title: 'Week 1',
          introduction: '',
          questions: [
            {
              id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c15',
              text: 'Waarom?',
              hint: '',
              words: 100,
              passages: [
                {
                  anchor: {
                    edition: 'rat-2024',
                    block: 'b-een',
                    start: 0,
                    end: 3,
                    quote: 'een',
                    prefix: '',
                    suffix: ''
                  },
                  further: []
                }
              ]
            }
          ],
          updatedAt: 1
        }
      }
    ]
  },
  'assignment:hand-in': {
    fits: (args) => hasOnly(args, { name: isFileName, handIn: isHandIn }),
    good: [
      {
        name: 'Antwoorden van Anna',
        handIn: {
          assignment: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c14', title: 'Week 1' },
          owner: { id: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c11', name: 'Anna' },
          answers: [
            {
              question: '6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c15',
              text: 'Omdat.',
              asked: 'Waarom?',
              at: 2
            }
          ]
        }
      }
    ]
  },
  'assignment:overview': {
    fits: (args) => hasOnly(args, { name: isFileName, kind: oneOf('md', 'csv'), text: isText }),
    good: [{ name: 'Antwoorden', kind: 'csv', text: 'a;b' }]
  },
  'assignment:open': { fits: nothing, good: [undefined] },
  'group:open': { fits: nothing, good: [undefined] },
  'exchange:save': {
    fits: (args) =>
      hasOnly(args, {
        name: isFileName,
        format: oneOf('docx', 'pdf', 'markdown', 'csv', 'web-annotation'),
        ids: (ids) => listOf(isUuid)(ids) && Array.isArray(ids) && ids.length > 0,
        isBlanked: oneOf(true, false)
      }),
    good: [
      {
        name: 'Aantekeningen 2026-11-29',
        format: 'csv',
        ids: ['6f6ad0e4-9f3a-4f0b-8d43-2b4f3b1f3c12'],
        isBlanked: true
      }
    ]
  },
  'exchange:open': { fits: nothing, good: [undefined] },
  'app:info': { fits: nothing, good: [undefined] },
  'app:report-shown': { fits: nothing, good: [undefined] },
  'window:open': {
    fits: (args) => hasOnly(args, { address: isAddress }),
    good: [{ address: '/rat-2024' }, { address: '/rat-2024/lokale-aanpak' }]
  },
  'window:run': { fits: isCommand, good: ['window.new', 'help.open'] },
  'window:commands': {
    fits: (args) => hasOnly(args, { enabled: listOf(isCommand), on: listOf(isCommand) }),
    good: [{ enabled: ['help.open', 'nav.back'], on: [] }]
  },
  'app:theme': {
    fits: oneOf('system', 'light', 'dark', 'contrast'),
    good: ['system', 'contrast']
  },
  'clipboard:write': {
    fits: (args) => hasOnly(args, { text: isText, html: isText }),
    good: [{ text: 'één', html: '<p>één</p>' }]
  },
  'file:save': {
    fits: (args) =>
      hasOnly(args, { name: isFileName, kind: oneOf('ris', 'bib', 'json'), text: isText }),
    good: [{ name: 'Rapport (2024), p. 3', kind: 'ris', text: 'TY  - RPRT' }]
  },
  'print:pdf': {
    fits: (args) => hasOnly(args, { job: isJob, name: isFileName }),
    good: [
      {
        job: { edition: 'rat-2024', section: null, withNotes: true, isBlanked: false },
        name: 'Rapport'
      },
      {
        job: { edition: 'rat-2024', section: 'inleiding', withNotes: false, isBlanked: false },
        name: 'Inleiding'
      }
    ]
  },
  'print:paper': {
    fits: isJob,
    good: [{ edition: 'rat-2024', section: 'inleiding', withNotes: false, isBlanked: false }]
  }
}
