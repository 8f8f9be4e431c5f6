/**
 * Texts as bytes. Pages, workers and Node all have these two by the Encoding Standard; the library that
 * shared/ compiles with does not name them.
 */
const { TextEncoder, TextDecoder } = globalThis as unknown as {
  readonly TextEncoder: new () => { readonly encode: (text: string) => Uint8Array<ArrayBuffer> }
  readonly TextDecoder: new (
    label?: string,
    options?: { readonly fatal: boolean; readonly ignoreBOM: boolean }
  ) => { readonly decode: (bytes: Uint8Array) => string }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const exact = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** What is no UTF-8 becomes the sign for that (U+FFFD). */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Null for what is no UTF-8. */
export const decodeExactUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return exact.decode(bytes)
  } catch {
    return null
  }
}
