/** A text engine at work in a box of the stand-in. */
export interface Editor {
  /** the contenteditable itself */
  readonly root: HTMLElement;
  /** the text as the engine's own model has it, lines joined with one line break */
  modelText(): string;
  /** the model, to be loaded into another editor */
  save(): unknown;
  load(saved: unknown): void;
  setText(text: string): void;
  focus(): void;
  /** puts a mention where the caret is, as a click in the site's list does */
  mention(name: string): void;
  /** the next change is an undo step of its own, however soon it comes */
  cutUndo(): void;
  onChange(listener: () => void): void;
  destroy(): void;
}

export interface EditorParts {
  readonly mount: HTMLElement;
  readonly attributes: Readonly<Record<string, string>>;
  readonly placeholder: string;
}
