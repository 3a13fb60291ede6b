/** What is being dropped. */
export interface Grabbed {
  entries: FileSystemEntry[];
  files: File[];
}

/** Takes it in hand. To be called in the event itself: afterwards the browser forgets it. */
export const grabbed = (transfer: DataTransfer): Grabbed => ({
  entries: [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []),
  files: [...transfer.files]
});
