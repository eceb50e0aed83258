import { ipcRenderer } from 'electron';

// Passes one message port on; the page gets nothing else from here, ever.
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'rpc-port') return;
  ipcRenderer.postMessage('rpc-port', null, [...event.ports]);
});
