import type { ReactNode } from 'react'
import {
  commandIds,
  commands,
  menus,
  type Command,
  type Menu
} from '../../shared/commands/registry'
import { commandNames, menuNames } from '../../shared/nl/commands'
import { Keys } from '../commands/Keys'
import { keysSpoken } from '../commands/keys'
import { t } from '../text/nl'

/** A table for each menu: its commands, and the keys they have. */
export const CommandTables = ({
  isDevelopment
}: {
  readonly isDevelopment: boolean
}): ReactNode => (
  <div className="help-tables">
    {menus.map((menu) => (
      <CommandTable key={menu} menu={menu} isDevelopment={isDevelopment} />
    ))}
  </div>
)

interface CommandTableProps {
  readonly menu: Menu
  readonly isDevelopment: boolean
}

const CommandTable = ({ menu, isDevelopment }: CommandTableProps): ReactNode => {
  const titleId = `hulp-menu-${menu}`
  const rows = commandIds.filter((id) => {
    const command: Command = commands[id]
    return command.menu === menu && (isDevelopment || !command.isDevelopment)
  })
  return (
    <div className="help-menu">
      <h4 id={titleId} className="help-subtitle">
        {t.help.menu(menuNames[menu].replace('&', ''))}
      </h4>
      <table className="help-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{t.help.command}</th>
            <th scope="col">{t.help.shortcut}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((id) => (
            <tr key={id}>
              <th scope="row">{commandNames[id]}</th>
              <td>
                <Keys id={id} />
                <span className="visually-hidden">{keysSpoken(id) ?? t.help.noShortcut}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
