/**
 * Whether a dialog, or a list or menu that is one to the browser, stands open. They stand beside the app, not in it; within
 * it, looking at everything on a large map would take a frame.
 */
export function isDialogOpen(): boolean {
  const beside = [...document.body.children].filter((element) => element.id !== 'root')
  const selector = '[role="dialog"], [role="alertdialog"]'
  return beside.some((element) => element.matches(selector) || element.querySelector(selector) !== null)
}
