/**
 * Every message between the renderer and the main process, named and shaped once. Main checks each
 * argument against `args` before it acts; preload and renderer take their types from here.
 */
import * as v from 'valibot'
import {
  assignmentAskedSchema,
  handInAskedSchema,
  openedFilesSchema,
  overviewAskedSchema
} from '../assignments/answers'
import { isCommandId, type CommandId } from '../commands/registry'
import { editionIdSchema, sectionIdSchema } from '../corpus/model'
import { documentFormats, documentSchema } from '../document/model'
import {
  addedReplySchema,
  chosenEditionSchema,
  lookedSchema,
  removalSchema,
  removedReplySchema,
  shelvedSchema
} from '../edition-pack/answers'
import { exchangeAskedSchema, exchangeOpenedSchema, exchangeSavedSchema } from '../exchange/answers'
import { exportReplySchema, importReplySchema } from '../export/answers'
import { fileNameSchema } from '../files/name'
import { chosenFilesSchema, groupAskedSchema, groupSavedSchema } from '../groups/answers'
import {
  idleMinutesSchema,
  lockAnswerSchema,
  lockStateSchema,
  passphraseSchema,
  typedCodeSchema
} from '../lock/model'
import { entryIdSchema } from '../reference/entry'
import { themes } from '../settings/model'
import { tableFormats, tableSchema } from '../table/model'
import {
  digestsSchema,
  vaultComparedSchema,
  vaultKeptSchema,
  vaultOpenedSchema
} from '../vault/answers'
import { erasedSchema, eraseReplySchema, erasureSchema } from '../vault/erase'
import { vaultChangesSchema } from '../vault/model'
import {
  earlierReplySchema,
  overviewReplySchema,
  pinReplySchema,
  storedParts
} from '../vault/overview'
import { appInfoSchema } from './app-info'

/** A place as the address after the # says it: /rat-2024 or /rat-2024/<section or block>. */
const addressSchema = v.pipe(
  v.string(),
  v.regex(/^\/[a-z0-9][a-z0-9-]{0,79}(\/[a-z0-9][a-z0-9-]{0,79})?$/)
)

const commandIdSchema = v.custom<CommandId>(
  (value) => typeof value === 'string' && isCommandId(value),
  'no command of this app'
)

/** Texts that a reader takes along, in UTF-16 code units: far above the whole report. */
export const longestText = 20_000_000
const longText = v.pipe(v.string(), v.maxLength(longestText))

/** Kinds of file that a text can be saved as. */
export const textFileKinds = ['ris', 'bib', 'json'] as const

/** How saving or printing ended. A reader who closes the dialog has cancelled. */
const outcomeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('done'), file: v.nullable(v.string()) }),
  v.strictObject({ kind: v.literal('cancelled') }),
  v.strictObject({ kind: v.literal('failed'), reason: v.string() })
])
export type Outcome = v.InferOutput<typeof outcomeSchema>

/** What is printed: a section with all below it, or the whole report. */
export const printJobSchema = v.strictObject({
  edition: editionIdSchema,
  section: v.nullable(sectionIdSchema),
  withNotes: v.boolean(),
  /** Whether what may say who a person is stays out of those notes. */
  isBlanked: v.boolean()
})
export type PrintJob = v.InferOutput<typeof printJobSchema>

/** The card of a procedure, on one page. */
export const cardJobSchema = v.strictObject({ edition: editionIdSchema, procedure: entryIdSchema })
export type CardJob = v.InferOutput<typeof cardJobSchema>

const anyPrintJobSchema = v.union([printJobSchema, cardJobSchema])
export type AnyPrintJob = v.InferOutput<typeof anyPrintJobSchema>

/** Renderer asks, main answers. `args` is the one argument; `result` what the promise gives. */
export const channels = {
  /** How it is with the vault. */
  'vault:open': { args: v.undefined(), result: vaultOpenedSchema },
  /** The reader was shown what was mended: it need not be told at the next start. */
  'vault:told': { args: v.undefined(), result: v.undefined() },
  /** What the vault holds, as far as the notebook has something else. */
  'vault:compare': { args: digestsSchema, result: vaultComparedSchema },
  /** Keeps changes together or not at all, so that they survive a power cut. */
  'vault:write': { args: vaultChangesSchema, result: vaultKeptSchema },
  /** Loads a page again whose notebook could not be compared with the vault: it waits for that before it shows notes. */
  'notebook:begin-again': { args: v.undefined(), result: v.undefined() },
  /**
   * Puts a notebook away that cannot be opened and not be deleted; all windows close, and open again with one
   * that is made from the vault. `refused` where that was tried before.
   */
  'notebook:set-aside': {
    args: v.undefined(),
    result: v.strictObject({ kind: v.picklist(['done', 'refused']) })
  },
  /** How things stand with the kluis. */
  'lock:state': { args: v.undefined(), result: lockStateSchema },
  /** Makes a recovery code, which counts once the kluis is turned on or given a new code. */
  'lock:code': { args: v.undefined(), result: v.string() },
  /** Prints the recovery code that the page shows. */
  'lock:print': { args: v.undefined(), result: outcomeSchema },
  'lock:turn-on': {
    args: v.strictObject({ passphrase: passphraseSchema }),
    result: lockAnswerSchema
  },
  'lock:turn-off': {
    args: v.strictObject({ passphrase: passphraseSchema }),
    result: lockAnswerSchema
  },
  'lock:now': { args: v.undefined(), result: lockAnswerSchema },
  'lock:unlock': {
    args: v.strictObject({ passphrase: passphraseSchema }),
    result: lockAnswerSchema
  },
  /** Unlocks by the recovery code, with a new passphrase from then on. */
  'lock:recover': {
    args: v.strictObject({ code: typedCodeSchema, next: passphraseSchema }),
    result: lockAnswerSchema
  },
  'lock:change': {
    args: v.strictObject({ passphrase: passphraseSchema, next: passphraseSchema }),
    result: lockAnswerSchema
  },
  /** Puts the recovery code that was made last in the place of the one there is. */
  'lock:new-code': {
    args: v.strictObject({ passphrase: passphraseSchema }),
    result: lockAnswerSchema
  },
  'lock:idle': {
    args: v.strictObject({ minutes: idleMinutesSchema }),
    result: lockAnswerSchema
  },
  /** Where everything stands that the reader added. */
  'data:overview': { args: v.undefined(), result: overviewReplySchema },
  /** Shows a folder of the app in the system's file manager; null for the one around them all. */
  'data:show': { args: v.nullable(v.picklist(storedParts)), result: v.undefined() },
  /**
   * Saves all of it in one file where the reader chooses. `name` is proposed, without extension; `isBlanked` says whether
   * what may say who a person is stays out of the annotations in it.
   */
  'data:export': {
    args: v.strictObject({ name: fileNameSchema, isBlanked: v.boolean() }),
    result: exportReplySchema
  },
  /** Reads such a file, which the reader chooses; nothing is changed yet. */
  'data:import': { args: v.undefined(), result: importReplySchema },
  /** Saves notes for a group in a file where the reader chooses. */
  'group:save': { args: groupAskedSchema, result: groupSavedSchema },
  /** Reads files of colleagues, which the reader chooses; nothing is changed yet. */
  'group:open': { args: v.undefined(), result: chosenFilesSchema },
  /** Saves annotations in a format of others, where the reader chooses. */
  'exchange:save': { args: exchangeAskedSchema, result: exchangeSavedSchema },
  /** Reads a file of another program, which the reader chooses; nothing is changed yet. */
  'exchange:open': { args: v.undefined(), result: exchangeOpenedSchema },
  /** Saves a reading assignment for trainees in a file where the reader chooses. */
  'assignment:save': { args: assignmentAskedSchema, result: outcomeSchema },
  /** Saves answers to one, for the trainer. */
  'assignment:hand-in': { args: handInAskedSchema, result: outcomeSchema },
  /** Saves the answers of a class in one file, for the trainer to read or reckon with. */
  'assignment:overview': { args: overviewAskedSchema, result: outcomeSchema },
  /** Reads assignments and answers, which the reader chooses; nothing is changed yet. */
  'assignment:open': { args: v.undefined(), result: openedFilesSchema },
  /** Reads the earlier state of a moment; nothing is changed. */
  'data:earlier': {
    args: v.strictObject({ at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    result: earlierReplySchema
  },
  /** Keeps how it stands now as a copy that stays for thirty days. */
  'data:pin': { args: v.undefined(), result: pinReplySchema },
  /** Erases for good: all windows close, and open again when it is done. */
  'data:erase': { args: erasureSchema, result: eraseReplySchema },
  /** Saves a written document where the reader chooses. `name` is proposed, without extension. */
  'document:save': {
    args: v.strictObject({
      name: fileNameSchema,
      format: v.picklist(documentFormats),
      document: documentSchema
    }),
    result: outcomeSchema
  },
  /** Prints a document by the system's own dialog. */
  'document:print': { args: documentSchema, result: outcomeSchema },
  /** Saves a table where the reader chooses. `name` is proposed, without extension. */
  'table:save': {
    args: v.strictObject({
      name: fileNameSchema,
      format: v.picklist(tableFormats),
      table: tableSchema
    }),
    result: outcomeSchema
  },
  /** The document that a hidden page is there to draw; null for every other page. */
  'document:drawn': { args: v.undefined(), result: v.nullable(documentSchema) },
  /** The editions that were added to those of the app. */
  'edition:list': { args: v.undefined(), result: shelvedSchema },
  /** Looks at a file with an edition, which the reader chooses; nothing is changed yet. */
  'edition:choose': { args: v.undefined(), result: chosenEditionSchema },
  /** Adds the edition that was looked at. */
  'edition:add': {
    args: v.strictObject({ offer: v.pipe(v.string(), v.uuid()) }),
    result: addedReplySchema
  },
  /** Removes an edition that was added. */
  'edition:remove': { args: removalSchema, result: removedReplySchema },
  /** Versions of app and runtime. */
  'app:info': { args: v.undefined(), result: appInfoSchema },
  /** The report is laid out and readable: a waiting screenshot or printout may be taken. */
  'app:report-shown': { args: v.undefined(), result: v.undefined() },
  /** Opens one more window, at a place. */
  'window:open': { args: v.strictObject({ address: addressSchema }), result: v.undefined() },
  /** Carries out a command of the runtime or of main in the window that asks. */
  'window:run': { args: commandIdSchema, result: v.undefined() },
  /** Fills the screen with the window that asks, or not; gives what it did until now. */
  'window:full-screen': { args: v.boolean(), result: v.boolean() },
  /** Which commands can be used now, and which are on: for the menu bar. */
  'window:commands': {
    args: v.strictObject({
      enabled: v.array(commandIdSchema),
      on: v.array(commandIdSchema)
    }),
    result: v.undefined()
  },
  /** The theme for the whole program, native menus and dialogs included. */
  'app:theme': { args: v.picklist(themes), result: v.undefined() },
  /** Puts a passage on the clipboard, as plain text and as rich text. */
  'clipboard:write': {
    args: v.strictObject({ text: longText, html: longText }),
    result: v.undefined()
  },
  /** Saves a text where the reader chooses. `name` is proposed, without extension. */
  'file:save': {
    args: v.strictObject({
      name: fileNameSchema,
      kind: v.picklist(textFileKinds),
      text: longText
    }),
    result: outcomeSchema
  },
  /** Makes a tagged PDF and saves it where the reader chooses. `name` is proposed, without extension. */
  'print:pdf': {
    args: v.strictObject({ job: anyPrintJobSchema, name: fileNameSchema }),
    result: outcomeSchema
  },
  /** Prints on paper, by the system's own dialog. */
  'print:paper': { args: anyPrintJobSchema, result: outcomeSchema }
} as const

export type Channel = keyof typeof channels
export type Args<C extends Channel> = v.InferOutput<(typeof channels)[C]['args']>
export type Reply<C extends Channel> = v.InferOutput<(typeof channels)[C]['result']>

/** Main tells, the page listens. */
export const events = {
  /** A command was chosen in the menu bar. */
  'command:run': commandIdSchema,
  /** A link from outside of the app asks for a place, or for something that cannot be a place. */
  'place:open': v.variant('kind', [
    v.strictObject({ kind: v.literal('address'), address: addressSchema }),
    v.strictObject({ kind: v.literal('refused'), link: v.pipe(v.string(), v.maxLength(300)) })
  ]),
  /** A file with an edition was opened from outside of the app, and looked at. */
  'edition:opened': lookedSchema,
  /** Which editions there are is no longer what it was. */
  'edition:changed': v.undefined(),
  /** Erasing for good closed all windows, and has ended. */
  'data:erased': erasedSchema,
  /** The page that was here before has died, and this one was loaded in its place. */
  'window:reopened': v.undefined()
} as const

export type EventName = keyof typeof events
export type EventArgs<E extends EventName> = v.InferOutput<(typeof events)[E]>

/** What preload exposes as `window.naslag`. */
export interface NaslagBridge {
  readonly invoke: <C extends Channel>(channel: C, args: Args<C>) => Promise<Reply<C>>
  /** Listens to main; the answer ends that. */
  readonly on: <E extends EventName>(event: E, listener: (args: EventArgs<E>) => void) => () => void
}
