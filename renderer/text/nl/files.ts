/** Why a chosen file is not taken in, as far as that is the same for every kind of file. */
import type { FileRefusal } from '../../../shared/input/read-json'

interface FileWords {
  /** How to get a file that is right. */
  readonly again: string
  /** The file is of another kind. */
  readonly other: string
  /** There is something in it that Naslag does not write. */
  readonly strange: string
}

type CommonRefusal = FileRefusal | 'too-many-rows' | 'newer' | 'not-a-file' | 'unreadable'

export const fileRefusal = ({
  again,
  other,
  strange
}: FileWords): Readonly<Record<CommonRefusal, string>> => {
  const tooMuch = 'Dit bestand is te groot om van Naslag te zijn. Kies een ander bestand.'
  return {
    'not-a-file':
      'Dit is geen gewoon bestand op deze computer. Kopieer het bestand eerst naar een map op deze computer.',
    unreadable:
      'Het bestand kan niet worden gelezen. Sluit het in andere programma’s en probeer het opnieuw.',
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    'too-large': tooMuch,
    'too-many': tooMuch,
    'too-many-rows': tooMuch,
    'not-utf8': other,
    'not-json': `Dit bestand is niet volledig of is van een ander programma. ${again}`,
    'byte-order-mark': `Een ander programma heeft dit bestand opnieuw bewaard en daarbij veranderd. ${again}`,
    newer:
      'Dit bestand is gemaakt met een nieuwere versie. Werk Naslag bij en probeer het opnieuw.',
    'too-deep': strange,
    'duplicate-key': strange,
    'forbidden-key': strange,
    'bad-text': strange,
    'bad-number': strange
  }
}
