/** The dialogs of the page, whoever opened them. */

/** Somebody reads or writes in one: the camera takes nothing meanwhile. */
export function dialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** Closes them as their own button does. iPhones before iOS 15.4 know no `close`. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]"))
    if (typeof dialog.close === "function") dialog.close();
    else dialog.dispatchEvent(new Event("close"));
}
