import { contextBridge, ipcRenderer } from 'electron'
import { channels, events, type NaslagBridge } from '../shared/ipc/contract'

const bridge: NaslagBridge = {
  invoke: (channel, args) =>
    Object.hasOwn(channels, channel)
      ? ipcRenderer.invoke(channel, args)
      : Promise.reject(new Error(`unknown channel: ${channel}`)),
  on: (event, listener) => {
    if (!Object.hasOwn(events, event)) throw new Error(`unknown event: ${event}`)
    // The page never gets hold of the event object, which could send.
    const pass = (_event: unknown, args: Parameters<typeof listener>[0]): void => {
      listener(args)
    }
    ipcRenderer.on(event, pass)
    return () => {
      ipcRenderer.off(event, pass)
    }
  }
}

contextBridge.exposeInMainWorld('naslag', bridge)
