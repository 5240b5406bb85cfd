/**
 * Runs in the page: every visible text whose colour is too near to what lies behind it, as WCAG 2.2 counts (1.4.3: 4.5 to 1,
 * and 3 to 1 where it is large). Colours are read through a canvas, which knows every way to write one.
 */
export const TOO_PALE = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], a: a / 255 };
  };
  const over = (top, below, a) => top.map((each, index) => each * a + below[index] * (1 - a));
  const light = (rgb) => {
    const [r, g, b] = rgb.map((each) => each / 255).map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const chain = (node) => (node ? [node, ...chain(node.parentElement)] : []);
  const behind = (node) => chain(node).reverse().reduce((below, each) => {
    const { rgb, a } = read(getComputedStyle(each).backgroundColor);
    return over(rgb, below, a);
  }, [255, 255, 255]);
  const pale = [];
  const check = (node, text, style) => {
    const back = behind(node);
    const { rgb, a } = read(style.color);
    const shown = chain(node).reduce((product, each) => product * Number(getComputedStyle(each).opacity), a);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(over(rgb, back, shown), back);
    if (found < (isLarge ? 3 : 4.5)) pale.push(text.trim().slice(0, 40) + ': ' + found.toFixed(2));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    const text = walker.currentNode.data;
    if (text.trim() === '' || !node.checkVisibility({ visibilityProperty: true }) || node.closest('[inert], :disabled, .tools')) continue;
    check(node, text, getComputedStyle(node));
  }
  for (const field of document.querySelectorAll('[placeholder]')) {
    if (field.placeholder === '' || field.closest('[inert]')) continue;
    const style = getComputedStyle(field, '::placeholder');
    check(field, field.placeholder, { color: style.color, fontSize: style.fontSize, fontWeight: '400' });
  }
  return pale;
})()`;
