import { app, Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { words } from '#shell/words';

/** The menu that carries the shortcuts; the menu bar itself is hidden. Copying and pasting need none: Chromium knows those keys. */
export function setApplicationMenu(): void {
  const { view } = words;
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: view.larger, accelerator: 'CommandOrControl+Plus' },
    // The same key as on other keyboards, and the numeric pad.
    { role: 'zoomIn', label: view.larger, accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomIn', label: view.larger, accelerator: 'CommandOrControl+numadd', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut', label: view.smaller, accelerator: 'CommandOrControl+-' },
    { role: 'zoomOut', label: view.smaller, accelerator: 'CommandOrControl+numsub', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'resetZoom', label: view.original, accelerator: 'CommandOrControl+0' },
    { role: 'togglefullscreen', label: view.fullScreen },
    ...(app.isPackaged ? [] : developersItems()),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: view.menu, submenu }]));
}

function developersItems(): MenuItemConstructorOptions[] {
  return [
    { role: 'reload', label: words.view.reload },
    { role: 'toggleDevTools', label: words.view.tools },
  ];
}

/** The menu of the right button: editing in fields, copying of selected text. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const items = params.isEditable ? editingItems(params) : copyingItems(params);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

function editingItems({ editFlags: can }: ContextMenuParams): MenuItemConstructorOptions[] {
  const { edit } = words;
  return [
    { role: 'undo', label: edit.undo, enabled: can.canUndo },
    { role: 'redo', label: edit.redo, enabled: can.canRedo },
    { type: 'separator' },
    { role: 'cut', label: edit.cut, enabled: can.canCut },
    { role: 'copy', label: edit.copy, enabled: can.canCopy },
    { role: 'paste', label: edit.paste, enabled: can.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: edit.selectAll, enabled: can.canSelectAll },
  ];
}

function copyingItems({ selectionText }: ContextMenuParams): MenuItemConstructorOptions[] {
  return selectionText.trim() === '' ? [] : [{ role: 'copy', label: words.edit.copy }];
}
