import {freeId, slug} from "../base/slug.ts";
import type {Source, Study} from "./study.ts";

/**
 * The study with some texts in place of its own. Its own sources stay, without text, for the ties that cite them. A new
 * source is called after its file, `letters/To Lenin.txt` → `to-lenin`, with a number behind where that id is taken.
 *
 * @param texts `name` is a file name or a path with `/` or `\`; a byte-order mark before the text is dropped.
 */
export function withSources(study: Study, texts: readonly NamedText[]): Study {
  const kept = study.sources.map(withoutText);
  const taken = new Set(kept.map(({id}) => id));
  const added = texts.map(({name, text, ...read}) => {
    const file = name.split(/[/\\]/).at(-1) ?? name;
    const title = file.replace(/\.[^.]*$/, "") || file;
    const id = freeId(slug(title, "source"), taken);
    taken.add(id);
    return {...newSource(id, title, file, text.replace(/^\uFEFF/, "")), ...read};
  });
  return {...study, sources: [...kept, ...added]};
}

/** A text and its file's name, with whatever else is known of it. */
export type NamedText = Partial<Omit<Source, "id" | "file">> & {name: string; text: string};

function withoutText({file: _, markup: _1, ...source}: Source): Source {
  return {...source, text: null};
}

function newSource(id: string, title: string, file: string, text: string): Source {
  return {id, title, author: "", date: null, kind: "", citation: "", file, paragraphs: "auto", text};
}
