/** How the editor looks: the window's own colours and letters, so that it follows theme, contrast and text size. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)', fontSize: '1rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.25rem 6rem' },
  '.cm-line': { paddingInline: '0.25rem 1rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-indent': { letterSpacing: '0.32em' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--ink-soft)',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.6rem', paddingInline: '0.25rem 0.4rem' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--code) 45%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)', fontWeight: '700' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklab, var(--blue) 28%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in oklab, var(--blue) 18%, transparent)' },
  '.cm-matchingBracket': { outline: '1.5px solid var(--good)', backgroundColor: 'transparent !important' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--paper-soft)',
    border: '1px solid var(--rule)',
    color: 'var(--ink)',
    paddingInline: '0.4rem',
  },
  '.cm-foldGutter span': { cursor: 'pointer', color: 'var(--ink-soft)' },
  '.cm-line.cm-wrong': { backgroundColor: 'var(--wrong-ground)' },
  '.cm-mistake': {
    textDecoration: 'underline wavy var(--warning) 1.6px',
    textUnderlineOffset: '3px',
    fontWeight: '700',
  },
  '.cm-hint': { textDecoration: 'underline dotted var(--ink-soft) 2px', textUnderlineOffset: '3px' },
  '.cm-line-picture': { height: '1.6em', verticalAlign: '-0.4em', marginInlineStart: '0.5rem' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1.5px solid var(--paper-edge)',
    borderRadius: '8px',
    fontFamily: 'var(--font)',
    fontSize: '1rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font)', maxHeight: '14em' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-completionInfo': { maxWidth: '20rem', padding: '0.4rem 0.7rem', lineHeight: '1.35' },
  '.meaning': { maxWidth: '22rem', padding: '0.4rem 0.7rem', lineHeight: '1.35' },
  '.cm-panels': { backgroundColor: 'var(--paper-soft)', color: 'var(--ink)', borderColor: 'var(--rule)' },
  '.cm-panel.cm-search': { fontFamily: 'var(--font)', fontSize: '1rem', padding: '0.4rem 0.6rem' },
  '.cm-panel.cm-search label': { fontSize: '0.9375rem' },
  '.cm-textfield': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1.5px solid var(--field)',
    borderRadius: '6px',
    fontSize: '1rem',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1.5px solid var(--paper-edge)',
    borderRadius: '1rem',
    fontSize: '0.9375rem',
  },
  '.cm-card': {
    margin: '0.3rem 1rem 0.5rem 0.4rem',
    padding: '0.6rem 0.85rem 0.75rem',
    border: '2px solid var(--warning)',
    borderRadius: '4px 16px 16px 16px',
    backgroundColor: 'var(--card-ground)',
    color: 'var(--ink)',
    lineHeight: '1.36',
    whiteSpace: 'normal',
  },
  '.cm-card.cm-card-hint': { borderColor: 'var(--field)' },
  '.cm-card p': { margin: '0', overflowWrap: 'anywhere' },
  '.cm-card-do': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.4rem 0.9rem',
    marginBlockStart: '0.55rem',
  },
  '.cm-card button': { font: 'inherit', cursor: 'pointer', color: 'var(--ink)' },
  '.cm-card button:focus-visible': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-card-fix': {
    minHeight: '2.3rem',
    padding: '0.25rem 1rem',
    border: '0',
    borderRadius: '1.3rem',
    backgroundColor: 'var(--ink)',
    fontWeight: '600',
  },
  '.cm-card button.cm-card-fix': { color: 'var(--paper)' },
  '.cm-card-why': {
    padding: '0',
    border: '0',
    borderBottom: '1.6px solid var(--rule)',
    background: 'none',
  },
});

const highlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--key-word)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool], color: 'var(--blue)' },
  { tag: [tags.punctuation, tags.separator, tags.bracket, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
]);

export const look = [theme, syntaxHighlighting(highlight)];
