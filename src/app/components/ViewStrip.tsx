import {type FormEvent, type KeyboardEvent, useEffect, useRef, useState} from "react";
import type {View} from "../../core/model/view.ts";
import {views as texts} from "../../words/en/views.ts";
import {toggleViews} from "../changes/screen.ts";
import {type Shown, useShown} from "../derived.ts";
import {useWords} from "../language.ts";
import {viewMoved, viewRemoved, viewRenamed} from "../savedViews.ts";
import {saveOpenStudy} from "../saveOpenStudy.ts";
import {update} from "../store.ts";
import {useThumbnails} from "../useThumbnails.ts";
import {changeViews, saveView, showView} from "../viewsController.ts";
import {Foreign} from "./Foreign.tsx";
import "./ViewStrip.css";

/** The saved views as a strip of small pictures: walked through by arrow keys or buttons, each a step of a story. */
export function ViewStrip() {
  const shown = useShown();
  return shown && <Strip shown={shown} />;
}

function Strip({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const {views} = shown.opened.study;
  const at = views.findIndex(({id}) => id === shown.view.id);
  const current = views[at];
  const isUnchanged = current !== undefined && JSON.stringify(current) === JSON.stringify(shown.view);
  const [removed, setRemoved] = useState<{views: View[]; title: string} | null>(null);
  const remove = (view: View) => {
    setRemoved({views, title: view.title || view.id});
    void changeViews(viewRemoved(views, view.id));
  };
  return (
    <section className="view-strip" aria-label={t.title}>
      <div className="view-strip-head">
        <h2>{t.title}</h2>
        <Walk views={views} at={at} />
        <SaveForm />
        {current && isUnchanged && <Acts view={current} views={views} remove={remove} />}
        <span role="status">
          {removed && (
            <>
              {t.removed({view: removed.title})}{" "}
              <button
                type="button"
                className="link"
                onClick={() => {
                  void changeViews(removed.views);
                  setRemoved(null);
                }}
              >
                {t.undo}
              </button>
            </>
          )}
        </span>
        <button type="button" className="link" onClick={() => void saveOpenStudy()}>
          {t.download}
        </button>
        <button type="button" className="link view-strip-close" onClick={() => update(toggleViews)}>
          {t.close}
        </button>
      </div>
      {views.length === 0 ? <p className="quiet">{t.empty}</p> : <Thumbnails shown={shown} views={views} at={at} />}
    </section>
  );
}

function Walk({views, at}: {views: readonly View[]; at: number}) {
  const t = useWords(texts);
  const go = (to: View | undefined) => () => to && showView(to);
  if (views.length < 2) return null;
  return (
    <span className="view-strip-walk">
      <button type="button" className="link" aria-label={t.back} disabled={at <= 0} onClick={go(views[at - 1])}>
        ‹
      </button>
      <span className="quiet">{t.at({current: at + 1, count: views.length})}</span>
      <button
        type="button"
        className="link"
        aria-label={t.on}
        disabled={at === views.length - 1}
        onClick={go(views[at + 1])}
      >
        ›
      </button>
    </span>
  );
}

function SaveForm() {
  const t = useWords(texts);
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saveView(name);
    setName("");
  };
  return (
    <form className="view-strip-save" onSubmit={submit}>
      <input
        type="text"
        dir="auto"
        maxLength={120}
        aria-label={t.name}
        placeholder={t.name}
        data-view-name=""
        value={name}
        onChange={({target}) => setName(target.value)}
      />
      <button type="submit" className="action">
        {t.save}
      </button>
    </form>
  );
}

/** What can be done with the view that is shown. */
function Acts({view, views, remove}: {view: View; views: readonly View[]; remove(view: View): void}) {
  const t = useWords(texts);
  const [draft, setDraft] = useState<string | null>(null);
  const move = (by: number) => void changeViews(viewMoved(views, view.id, by));
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const title = draft?.trim() ?? "";
    setDraft(null);
    if (title === "") return;
    void changeViews(viewRenamed(views, view.id, title));
    showView({...view, title});
  };
  if (draft !== null)
    return (
      <form className="view-strip-save" onSubmit={rename}>
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever asks to rename wants to write
          autoFocus
          type="text"
          dir="auto"
          maxLength={120}
          aria-label={t.newName}
          value={draft}
          onChange={({target}) => setDraft(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            setDraft(null);
          }}
        />
        <button type="submit" className="link">
          {t.rename}
        </button>
      </form>
    );
  return (
    <span className="view-strip-acts">
      <button type="button" className="link" onClick={() => setDraft(view.title)}>
        {t.rename}
      </button>
      <button type="button" className="link" disabled={views[0] === view} onClick={() => move(-1)}>
        {t.earlier}
      </button>
      <button type="button" className="link" disabled={views.at(-1) === view} onClick={() => move(1)}>
        {t.later}
      </button>
      <button type="button" className="link" onClick={() => remove(view)}>
        {t.remove}
      </button>
    </span>
  );
}

/** The pictures. One of them has the focus of all; the arrow keys show the view before and the next. */
function Thumbnails({shown, views, at}: {shown: Shown; views: readonly View[]; at: number}) {
  const pictures = useThumbnails(shown, views);
  const list = useRef<HTMLOListElement>(null);
  const item = (index: number) => list.current?.children[index]?.querySelector("button");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is looked into when another view is shown
  useEffect(() => item(at)?.scrollIntoView({block: "nearest", inline: "nearest"}), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    const to = by === undefined ? undefined : views[at + by];
    if (by === undefined || !to) return;
    event.preventDefault();
    showView(to);
    item(at + by)?.focus();
  };
  return (
    <ol ref={list} className="view-strip-list" onKeyDown={onKeyDown}>
      {views.map((view, i) => (
        <li key={view.id}>
          <button
            type="button"
            aria-current={i === at || undefined}
            tabIndex={i === Math.max(0, at) ? 0 : -1}
            onClick={() => showView(view)}
          >
            <span className="view-strip-picture">
              {pictures.has(view.id) && <img src={pictures.get(view.id)} alt="" width={160} height={90} />}
            </span>
            <Foreign className="view-strip-title" text={view.title || view.id} />
          </button>
        </li>
      ))}
    </ol>
  );
}
