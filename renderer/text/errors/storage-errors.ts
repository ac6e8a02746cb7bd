import type { ApiError } from '#shared/api/errors';

type StorageError = Extract<ApiError, { readonly code: `storage-${string}` }>;

type ErrorText = { readonly title: string; readonly advice: string };

const text = (title: string, advice: string): ErrorText => ({ title, advice });

/** What is wrong with the folder or the file of the data. @param during as of all errors */
export function storageErrorText(error: StorageError, during: 'save' | 'other'): ErrorText {
  switch (error.code) {
    case 'storage-unreadable':
      return text(`Složku ${error.folder} teď nelze číst.`, 'Ověřte připojení k síti nebo disku a oprávnění ke složce, potom to zkuste znovu.');
    case 'storage-not-writable':
      return text(`Do složky ${error.folder} teď nelze zapisovat.`, 'Co jste napsali, zůstává v okně. Obnovte připojení nebo oprávnění ke složce, případně v Nastavení zvolte jinou.');
    case 'storage-full':
      return text(`Na disku se složkou ${error.folder} není místo.`, 'Co jste napsali, zůstává v okně. Uvolněte místo na disku, potom to zkuste znovu.');
    case 'storage-not-a-folder':
      return text(`Složka ${error.folder} neexistuje, nebo to není složka.`, during === 'save' ? 'Co jste napsali, zůstává v okně. Obnovte připojení k síti nebo disku, případně složku znovu založte, a vše se uloží samo. Jinou složku zvolíte v Nastavení.' : 'Zkontrolujte úplnou cestu; složka, do které se mají data ukládat, už musí být založená.');
    case 'storage-busy':
      return text(`Data ve složce ${error.folder} právě používá jiný program.`, 'Počkejte chvíli a zkuste to znovu. Pokud to potrvá, zjistěte, kdo další má aplikaci nad touto složkou spuštěnou.');
    case 'storage-healthy':
      return text('Soubor s daty je v pořádku.', 'Odkládat stranou jej není třeba. Načtěte okno znovu.');
    case 'storage-corrupt':
      return text(`Soubor s daty ${error.file} je poškozený.`, 'Aplikace jej nezměnila. Obnovte soubor ze zálohy, nebo v Nastavení zvolte jinou složku.');
    case 'storage-newer':
      return text(`Soubor s daty ${error.file} zapsala novější verze aplikace.`, 'Soubor zůstal beze změny. Aktualizujte aplikaci na tomto počítači, nebo v Nastavení zvolte jinou složku.');
  }
}
