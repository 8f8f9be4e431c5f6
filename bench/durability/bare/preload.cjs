/** Gives the page the one thing it does: it has something kept, and hears when it is. */
const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bare', {
  /** @param {unknown} note */
  keep: (note) => ipcRenderer.invoke('keep', note)
})
