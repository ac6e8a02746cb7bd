import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { Phrase } from '#shared/templates/phrase';
import { given, is, phrase, refer, strong, variable } from '#shared/templates/write';
import { NoticesProvider } from '#ui/notices';
import { PhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { PhraseField, type PhraseWords } from '#ui/phrase-editor/phrase-field';
import { PhrasePicker, type PhraseChoice } from '#ui/phrase-editor/phrase-picker';
import { PhraseToolbar } from '#ui/phrase-editor/phrase-toolbar';

// jsdom lays nothing out.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
Object.assign(globalThis, { ResizeObserver: class { observe = () => undefined; unobserve = () => undefined; disconnect = () => undefined; } });
Element.prototype.scrollIntoView = () => undefined;

const words: PhraseWords = {
  variable: (name) => (name === 'region.name' ? 'název kraje' : null),
  reference: ([to]) => (to === 'term' ? 'čl. VI odst. 2' : null),
  condition: () => 'jen je-li právní základ dotace',
};
const choices: readonly PhraseChoice[] = [
  { piece: variable('region.name'), group: 'Kraj', label: 'název kraje', detail: null },
  { piece: refer('term'), group: 'Ustanovení', label: 'čl. VI odst. 2', detail: 'Doba trvání do 30. 3.' },
  { piece: refer('notice'), group: 'Ustanovení', label: 'čl. VI odst. 3', detail: 'Výpověď' },
];

type Watched = { readonly changeOther?: (phrase: Phrase) => void; readonly change?: (phrase: Phrase) => void; readonly split?: (before: Phrase, after: Phrase) => void; readonly join?: () => void };

function Written({ initial, change, changeOther, ...keys }: Watched & { readonly initial: Phrase }): ReactNode {
  const [text, setText] = useState(initial);
  return (
    <NoticesProvider label="Oznámení" close="Zavřít">
      <PhraseDesk>
        <PhraseToolbar askCondition={() => undefined} />
        <PhraseField name="one" label="Odstavec 1" phrase={text} words={words} change={(next) => (setText(next), change?.(next))} {...keys} />
        <PhraseField name="two" label="Odstavec 2" phrase={phrase``} words={words} change={(next) => changeOther?.(next)} />
        <PhrasePicker choices={choices} />
      </PhraseDesk>
    </NoticesProvider>
  );
}

function write(initial: Phrase, watched: Watched = {}) {
  render(<Written initial={initial} {...watched} />);
  return { field: screen.getByRole('textbox', { name: 'Odstavec 1' }), user: userEvent.setup() };
}

const pasteInto = (field: HTMLElement, data: Readonly<Record<string, string>>) =>
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? '', items: [], files: [], types: Object.keys(data) } });

describe('a phrase', () => {
  test('shows its chips in words, and says what each is to those who hear it', () => {
    const { field } = write(phrase`Podle ${refer('term')} uhradí ${variable('region.name')} příspěvek.`);
    expect(field.textContent).toBe('Podle odkaz čl. VI odst. 2 uhradí údaj název kraje příspěvek.');
  });

  test('marks what leads nowhere', () => {
    const { field } = write(phrase`${variable('gone')} ${refer('gone')}`);
    expect([...field.querySelectorAll('[data-chip]')].map((chip) => [chip.getAttribute('data-chip'), chip.textContent])).toEqual([
      ['broken', 'údaj neznámý údaj gone'],
      ['broken', 'odkaz odkaz nikam nevede'],
    ]);
  });

  test('tells the condition of a stretch to whoever points at it', () => {
    const { field } = write(given(is('legal-basis', 'grant'), 'dotace'));
    expect(field.querySelector('[data-stretch]')?.getAttribute('title')).toBe('jen je-li právní základ dotace');
  });

  test('is an editor only while it is written; the one before becomes a plain element', async () => {
    const { field, user } = write(phrase`první`);
    const other = screen.getByRole('textbox', { name: 'Odstavec 2' });
    await user.tab();
    field.focus();
    const first = [field.isContentEditable || field.getAttribute('contenteditable'), other.getAttribute('contenteditable')];
    other.focus();
    expect([first, field.getAttribute('contenteditable'), other.getAttribute('contenteditable'), field.textContent]).toEqual([['true', null], null, 'true', 'první']);
  });

  test('splits with Enter where the caret is', () => {
    const split = vi.fn();
    const { field } = write(phrase`první`, { split });
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    expect(split.mock.calls).toEqual([[[], phrase`první`]]);
  });

  test('asks to be joined with Backspace at its beginning', () => {
    const join = vi.fn();
    const { field } = write(phrase`první`, { join });
    field.focus();
    fireEvent.keyDown(field, { key: 'Backspace', keyCode: 8 });
    expect(join).toHaveBeenCalledOnce();
  });
});

describe('the list of what can be inserted', () => {
  test('opens with Ctrl+Space, is searched without diacritics and puts in what was chosen', async () => {
    const change = vi.fn();
    const { field, user } = write(phrase`!`, { change });
    field.focus();
    fireEvent.keyDown(field, { key: ' ', code: 'Space', keyCode: 32, ctrlKey: true });
    await user.type(await screen.findByRole('combobox'), 'nazev');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['název kraje']);
    await user.keyboard('{Enter}');
    expect(change).toHaveBeenLastCalledWith(phrase`${variable('region.name')}!`);
  });

  test('closes with Escape and leaves the text as it was', async () => {
    const change = vi.fn();
    const { field, user } = write(phrase`!`, { change });
    field.focus();
    fireEvent.keyDown(field, { key: ' ', code: 'Space', keyCode: 32, ctrlKey: true });
    await user.type(await screen.findByRole('combobox'), '{Escape}');
    expect([screen.queryByRole('combobox'), change.mock.calls]).toEqual([null, []]);
  });
});

describe('the list of where a reference can lead', () => {
  const openAt = async (text: Phrase, key: 'ArrowRight' | null) => {
    const change = vi.fn();
    const { field, user } = write(text, { change });
    field.focus();
    if (key !== null) fireEvent.keyDown(field, { key, keyCode: 39 });
    await user.click(screen.getByRole('button', { name: 'Odkaz…' }));
    return { user, change, options: () => screen.getAllByRole('option').map((option) => [option.textContent, option.getAttribute('aria-selected')]) };
  };

  test('shows references only, with the present one taken, and changes it', async () => {
    const { user, change, options } = await openAt(phrase`${refer('term')} platí`, null);
    expect(options()).toEqual([['čl. VI odst. 2Doba trvání do 30. 3.', 'true'], ['čl. VI odst. 3Výpověď', 'false']]);
    await user.type(screen.getByRole('combobox'), 'vypoved{Enter}');
    expect(change).toHaveBeenLastCalledWith(phrase`${refer('notice')} platí`);
  });

  test('goes first to the one whose number is typed, not to one that merely holds the same letters', async () => {
    const { user, change } = await openAt(phrase`platí`, null);
    await user.type(screen.getByRole('combobox'), 'čl. VI odst. 3{Enter}');
    expect(change).toHaveBeenLastCalledWith(phrase`${refer('notice')}platí`);
  });

  test('adds another target with Ctrl+Enter and stays open; the last one cannot be taken away', async () => {
    const { user, change, options } = await openAt(phrase`${refer('term')} platí`, null);
    const search = screen.getByRole('combobox');
    await user.type(search, '{ArrowDown}{Control>}{Enter}{/Control}');
    expect([change.mock.lastCall, options().map(([, taken]) => taken)]).toEqual([[phrase`${refer('term', 'notice')} platí`], ['true', 'true']]);
    await user.type(search, '{ArrowUp}{Control>}{Enter}{/Control}{ArrowDown}{Control>}{Enter}{/Control}');
    expect(change).toHaveBeenLastCalledWith(phrase`${refer('notice')} platí`);
  });

  test('puts a new reference where there is none', async () => {
    const { user, change } = await openAt(phrase`platí`, null);
    await user.type(screen.getByRole('combobox'), 'vypoved{Enter}');
    expect(change).toHaveBeenLastCalledWith(phrase`${refer('notice')}platí`);
  });

  test('opens with Enter on a reference that is selected, and does not divide the text', async () => {
    const split = vi.fn();
    const { field } = write(phrase`${refer('term')} platí`, { split });
    field.focus();
    fireEvent.keyDown(field, { key: 'ArrowRight', keyCode: 39 });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    await screen.findByRole('combobox', { name: 'Hledat, kam má odkaz vést' });
    expect(split).not.toHaveBeenCalled();
  });
});

describe('pasting', () => {
  test('from one phrase into another keeps chips, bold and conditions', () => {
    const copied = phrase`Podle ${refer('term')} ${strong('uhradí')} ${given(is('legal-basis', 'grant'), phrase`dotaci ${variable('region.name')}`)}`;
    const changeOther = vi.fn();
    const { field } = write(copied, { changeOther });
    const clipboard: Record<string, string> = {};
    field.focus();
    fireEvent.keyDown(field, { key: 'a', keyCode: 65, ctrlKey: true });
    fireEvent.copy(field, { clipboardData: { setData: (type: string, data: string) => (clipboard[type] = data), clearData: () => undefined } });
    const other = screen.getByRole('textbox', { name: 'Odstavec 2' });
    other.focus();
    pasteInto(other, clipboard);
    expect([changeOther.mock.lastCall, clipboard['text/plain']]).toEqual([[copied], 'Podle čl. VI odst. 2 uhradí dotaci název kraje']);
  });

  test('takes plain text and tells what was left out', async () => {
    const change = vi.fn();
    const { field } = write([], { change });
    field.focus();
    pasteInto(field, { 'text/html': '<p>do <del>30</del><ins>14</ins> dnů</p>', 'text/plain': 'do 3014 dnů' });
    expect(change).toHaveBeenLastCalledWith(phrase`do 14 dnů`);
    await screen.findByText('Text smazaný ve sledování změn se nevložil.');
  });

  test('refuses two hundred thousand characters in words, and changes nothing', async () => {
    const change = vi.fn();
    const { field } = write(phrase`věta`, { change });
    field.focus();
    pasteInto(field, { 'text/plain': 'a'.repeat(200_000) });
    await screen.findByText(/Má 200\s000 znaků, do jednoho odstavce se vejde nejvýše 20\s000/u);
    expect([change.mock.calls, field.textContent]).toEqual([[], 'věta']);
  });
});
