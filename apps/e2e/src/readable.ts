/**
 * What keeps the texts of some elements from being read: cut off by a box around them, out of the window's width, or
 * under another text. Runs in the page, so it refers to nothing outside itself.
 */
export function troublesWith(roots: Element[]): string[] {
  interface Said {
    text: string;
    box: DOMRect;
    element: Element;
  }
  const SLACK_PX = 1;

  return roots.flatMap((root) => {
    const said = textsOf(root);
    return [...said.flatMap((one) => cuts(one)), ...overlaps(said)];
  });

  function textsOf(root: Element): Said[] {
    const found: Said[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || element.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 0) found.push({ text: node.textContent?.trim() ?? '', box, element });
      }
    }
    return found;
  }

  function cuts({ text, box, element }: Said): string[] {
    if (box.left < -SLACK_PX || box.right > innerWidth + SLACK_PX) return [`"${text}" leaves the window`];
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, display } = getComputedStyle(around);
      if (display === 'inline' || overflowX === 'visible') continue;
      const frame = around.getBoundingClientRect();
      if (
        box.left < frame.left - SLACK_PX ||
        box.right > frame.right + SLACK_PX ||
        around.scrollWidth > around.clientWidth + SLACK_PX
      ) {
        return [`"${text}" is cut by ${around.tagName.toLowerCase()}.${around.className}`];
      }
    }
    return [];
  }

  function overlaps(said: Said[]): string[] {
    return said.flatMap((one, index) =>
      said.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const isOver = width > SLACK_PX && height > one.box.height / 3;
        return isOver ? [`"${one.text}" and "${other.text}" lie over each other`] : [];
      }),
    );
  }
}
