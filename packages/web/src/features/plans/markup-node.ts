/** As much of a DOM node as is needed to read its words: the browser's own nodes fit, and so do plain objects. */
export type MarkupNode = {
  /** 1: an element; 3: words. */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<MarkupNode>
  readonly getAttribute?: (name: string) => string | null
}

/** The element's name in capitals, whatever kind of document it comes from. */
export const nameOf = (node: MarkupNode): string => node.nodeName.toUpperCase()
/** Empty when the element does not have it. */
export const attribute = (node: MarkupNode, name: string): string => node.getAttribute?.(name) ?? ''
