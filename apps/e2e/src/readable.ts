/**
 * What keeps the texts of some elements from being read: cut off by a box around them, out of the window's width, or
 * under another text. Runs in the page, so it refers to nothing outside itself.
 */
export function troublesWith(roots: Element[]): string[] {
  interface Said {
    text: string;
    /** What is to be seen of it. */
    box: DOMRect;
    isCut: boolean;
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
      for (const whole of range.getClientRects()) {
        const box = inSight(whole, element);
        if (box.width > 0 && box.height > 0)
          found.push({ text: node.textContent?.trim() ?? '', box, isCut: isHalf(whole, element), element });
      }
    }
    return found;
  }

  /** What is to be seen of a text in the boxes around it that cut or scroll it from above or below. */
  function inSight(whole: DOMRect, element: Element, cutting = /^(auto|scroll|hidden|clip)$/): DOMRect {
    let [top, bottom] = [whole.top, whole.bottom];
    for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
      const { overflowY, display } = getComputedStyle(around);
      if (display === 'inline' || !cutting.test(overflowY)) continue;
      const frame = around.getBoundingClientRect();
      // a label for the ear alone
      if (frame.width <= SLACK_PX) return new DOMRect();
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return new DOMRect(whole.left, top, whole.width, Math.max(0, bottom - top));
  }

  /** A line of which a part can be seen, and the rest cannot be brought there. */
  function isHalf(whole: DOMRect, element: Element): boolean {
    return inSight(whole, element, /^(hidden|clip)$/).height < whole.height * (2 / 3);
  }

  function cuts({ text, box, isCut, element }: Said): string[] {
    if (isCut) return [`"${text}" is cut from above or below`];
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
        if (floats(one.element) !== floats(other.element)) return [];
        const isOver = width > SLACK_PX && height > one.box.height / 3;
        return isOver ? [`"${one.text}" and "${other.text}" lie over each other`] : [];
      }),
    );
  }

  /** What stays in its place while the page moves under it. */
  function floats(element: Element): Element | null {
    for (let around: Element | null = element; around; around = around.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return around;
    return null;
  }
}
