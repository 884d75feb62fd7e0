/**
 * Gives a drawing as the address of a picture: text in it can do nothing. A browser that darkens pages by itself would turn
 * the black of a drawing white and leave its white, so that nothing is left of a QR; hence it says "only light", as the
 * page around it does (tokens.css).
 */
export function svgPicture(svg: string): string {
  const light = svg.replace(/<svg\b[^>]*[^/]>/, "$&<style>:root{color-scheme:only light}</style>");
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(light)}`;
}
