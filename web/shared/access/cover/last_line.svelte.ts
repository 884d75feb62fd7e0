/** The last line of a page, behind what covers the whole of it: nothing there takes the keyboard. */
export const lastLine = $state({ shut: false });
