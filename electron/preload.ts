import { contextBridge, ipcRenderer } from 'electron'
import { channels, type NaslagBridge } from '../shared/ipc/contract'

const bridge: NaslagBridge = {
  invoke: (channel, args) =>
    Object.hasOwn(channels, channel)
      ? ipcRenderer.invoke(channel, args)
      : Promise.reject(new Error(`unknown channel: ${channel}`))
}

contextBridge.exposeInMainWorld('naslag', bridge)
