type Child = Node | string | null | false;

/** An element with attributes and children. Texts become text nodes: nothing foreign is ever parsed. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}

/** A foreign name, kept from turning the direction of the words around it. */
export const bdi = (text: string): HTMLElement => element("bdi", {}, text);

/** A button that does something. */
export function button(
  action: () => void,
  attributes: Readonly<Record<string, string | boolean>>,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element("button", {type: "button", ...attributes}, ...children);
  made.addEventListener("click", action);
  return made;
}

/** A small coloured disc; its colour is set by script, for the page's policy allows no inline style. */
export function swatch(colour: string): HTMLElement {
  const made = element("span", {class: "swatch", "aria-hidden": "true"});
  made.style.backgroundColor = colour;
  return made;
}
