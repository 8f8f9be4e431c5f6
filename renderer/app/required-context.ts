import { createContext, useContext, type Provider } from 'react'

/** A context that must be provided: reading it elsewhere is a bug, not an empty value. */
export const requiredContext = <T>(name: string): readonly [Provider<T | null>, () => T] => {
  const context = createContext<T | null>(null)
  const useRequired = (): T => {
    const value = useContext(context)
    if (value === null) throw new Error(`${name} is used outside of its provider`)
    return value
  }
  return [context.Provider, useRequired]
}
