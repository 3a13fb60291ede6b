import {type PointerEvent, useEffect, useMemo, useRef, useState} from "react";
import type {Mark, NodeMark, Point, Scene} from "../../core/scene/scene.ts";
import {paintScene} from "../../export/canvas.ts";

interface PanelCanvasProps {
  scene: Scene;
  label: string;
  /** Key of whose ties keep their ink, in every panel that has them; null where nobody is lit. */
  lit: string | null;
  hover(key: string | null): void;
  pick(key: string): void;
}

/** px around a disc that still mean the person. */
const NEAR = 7;

/** A network of a comparison. Whom the pointer is on, and whom it picks, the panels tell each other. */
export function PanelCanvas({scene, label, lit, hover, pick}: PanelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [title, setTitle] = useState("");
  const people = useMemo(() => nodesOf(scene), [scene]);
  const {width, height} = scene;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const density = Math.max(1, devicePixelRatio);
    element.width = Math.round(width * density);
    element.height = Math.round(height * density);
    context.setTransform(density, 0, 0, density, 0, 0);
    const isHere = people.some(({key}) => key === lit);
    paintScene(context, lit === null || !isHere ? scene : litScene(scene, lit));
  }, [scene, people, lit, width, height]);

  const under = ({nativeEvent: {offsetX, offsetY}}: PointerEvent) => nearest(people, [offsetX, offsetY]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      title={title}
      style={{width, height, cursor: title ? "pointer" : "default"}}
      onPointerMove={(event) => {
        const person = under(event);
        setTitle(person?.title ?? "");
        hover(person?.key ?? null);
      }}
      onPointerLeave={() => hover(null)}
      onPointerUp={(event) => {
        const person = under(event);
        if (person) pick(person.key);
      }}
    />
  );
}

const nodesOf = ({layers}: Scene): NodeMark[] =>
  layers.flatMap(({marks}) => marks.filter((mark): mark is NodeMark => mark.type === "node"));

/** Whoever is nearest to a point, of those that it touches. */
function nearest(people: readonly NodeMark[], [x, y]: Point): NodeMark | null {
  let best: NodeMark | null = null;
  let least = Infinity;
  for (const person of people) {
    const distance = Math.hypot(person.at[0] - x, person.at[1] - y) - person.radius;
    if (distance < Math.min(least, NEAR)) [best, least] = [person, distance];
  }
  return best;
}

/** Share of its ink that the rest keeps. */
const FADED = 0.15;

/** The scene with somebody, their ties and who is at the end of them in full, and all else faint. */
function litScene(scene: Scene, key: string): Scene {
  const near = new Set([key]);
  for (const {marks} of scene.layers)
    for (const mark of marks)
      if (mark.type === "edge" && mark.ends?.includes(key)) for (const end of mark.ends) near.add(end);
  const isLit = (mark: Mark): boolean => {
    if (mark.type === "edge") return mark.ends?.includes(key) ?? false;
    if (mark.type === "node") return near.has(mark.key);
    return mark.type === "text" && near.has(mark.of ?? "");
  };
  const faint = (mark: Mark): Mark =>
    isLit(mark) || !("opacity" in mark) ? mark : {...mark, opacity: mark.opacity * FADED};
  return {...scene, layers: scene.layers.map((layer) => ({...layer, marks: layer.marks.map(faint)}))};
}
