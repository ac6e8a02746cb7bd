/** Tables as Czech banks write them, each with one payment that came in and one that went out; with CR LF. */
const lines = (...all: readonly string[]): string => all.map((line) => `${line}\r\n`).join('');

export const bankTables = {
  fio: lines(
    'accountId;"1265098001"', 'bankId;"5500"', 'currency;"CZK"', 'iban;"CZ5855000000001265098001"', 'bic;"FIOBCZPPXXX"', 'openingBalance;"1000,00"', 'closingBalance;"60970,00"', 'dateStart;"01.03.2024"', 'dateEnd;"31.03.2024"', 'idFrom;"26962199069"', 'idTo;"26962199070"', '',
    '"ID operace";"Datum";"Objem";"Měna";"Protiúčet";"Název protiúčtu";"Kód banky";"Název banky";"KS";"VS";"SS";"Poznámka";"Zpráva pro příjemce";"Typ";"Provedl";"Upřesnění";"Poznámka";"BIC";"ID pokynu"',
    '"26962199069";"08.03.2024";"60000,00";"CZK";"19-2000145399";"Liberecký kraj";"0800";"Česká spořitelna, a.s.";"0308";"2024001";"5";"";"Příspěvek ""KPBI""";"Bezhotovostní příjem";"";"";"";"";"1"',
    '"26962199070";"11.03.2024";"-30,00";"CZK";"";"";"";"";"";"";"";"Poplatek";"";"Poplatek";"";"";"Poplatek";"";"2"',
  ),
  kb: lines(
    'MojeBanka, export transakční historie', '', 'Datum vytvoření souboru;01.04.2024', '', 'Číslo účtu;1265098001', 'Číslo účtu - IBAN;CZ5855000000001265098001', 'Název účtu;KRAJ VYSOČINA', 'Výpis za období;01.03.2024 - 31.03.2024', 'Číslo výpisu;3', 'Počáteční zůstatek;+1000,00', 'Konečný zůstatek;+60970,00', 'Počet položek;2', '',
    'Datum splatnosti;Datum odepsání z jiné banky;Protiúčet a kód banky;Název protiúčtu;Částka;Originální částka;Originální měna;Kurz;VS;KS;SS;Identifikace transakce;Systémový popis;Popis příkazce;Popis pro příjemce;AV pole 1;AV pole 2;AV pole 3;AV pole 4',
    '08.03.2024;;19-2000145399/0800;LIBERECKÝ KRAJ;+60000,00;;;;2024001;308;5;1-26962199069;Příchozí úhrada;;Příspěvek "KPBI";;;;',
    '11.03.2024;;;;-30,00;;;;0;0;0;1-26962199070;Poplatek;;Poplatek;;;;',
  ),
  csob: lines(
    'Pohyby na účtu 1265098001/5500', '',
    'číslo účtu;datum zaúčtování;částka;měna;zůstatek;číslo protiúčtu;kód banky;název protiúčtu;konstantní symbol;variabilní symbol;specifický symbol;označení operace;ID transakce;poznámka',
    '1265098001;08.03.2024;60000,00;CZK;61000,00;19-2000145399;800;Liberecký kraj;308;2024001;5;Příchozí úhrada;26962199069;Příspěvek "KPBI"',
    '1265098001;11.03.2024;-30,00;CZK;60970,00;;;;;;;Poplatek;26962199070;Poplatek',
  ),
  airBank: lines(
    '"Datum provedení";"Směr úhrady";"Typ úhrady";"Skupina plateb";"Měna účtu";"Částka v měně účtu";"Poplatek v měně účtu";"Původní měna úhrady";"Původní částka úhrady";"Název protistrany";"Číslo účtu protistrany";"Název účtu protistrany";"Variabilní symbol";"Konstantní symbol";"Specifický symbol";"Zdrojová obálka";"Cílová obálka";"Poznámka pro mne";"Zpráva pro příjemce";"Poznámka k úhradě";"Datum zaúčtování";"Referenční číslo"',
    '"07/03/2024";"Příchozí";"Příchozí úhrada";"";"CZK";"60000,00";"0,00";"CZK";"60000,00";"Liberecký kraj";"19-2000145399/0800";"";"2024001";"0308";"5";"";"";"";"Příspěvek ""KPBI""";"";"08/03/2024";"26962199069"',
    '"11/03/2024";"Odchozí";"Poplatek";"";"CZK";"-30,00";"0,00";"CZK";"-30,00";"";"";"";"";"";"";"";"";"";"Poplatek";"";"11/03/2024";"26962199070"',
  ),
  raiffeisenbank: lines(
    '"Datum provedení";"Datum zaúčtování";"Číslo účtu";"Název účtu";"Kategorie transakce";"Číslo protiúčtu";"Název protiúčtu";"Typ transakce";"Zpráva";"Poznámka";"VS";"KS";"SS";"Zaúčtovaná částka";"Měna účtu";"Původní částka a měna";"Původní částka a měna";"Poplatek";"Id transakce"',
    '"07.03.2024 15:12";"08.03.2024";"1265098001/5500";"Kraj Vysočina";"Platba";"19-2000145399/0800";"Liberecký kraj";"Příchozí úhrada";"Příspěvek ""KPBI""";"";"2024001";"308";"5";"60\u00a0000,00";"CZK";"";"";"";"26962199069"',
    '"11.03.2024";"11.03.2024";"1265098001/5500";"Kraj Vysočina";"Poplatek";"";"";"Poplatek";"Poplatek";"";"";"";"";"-30,00";"CZK";"";"";"";"26962199070"',
  ),
  mBank: lines(
    'mBank S.A., organizační složka;', '', '#Klient;', 'KRAJ VYSOČINA;', '', '#Za období:;', '01.03.2024;31.03.2024;', '', '#Číslo účtu:;', '1265098001/5500;', '', '#Měna účtu:;', 'CZK;', '', '#Počáteční zůstatek:;1 000,00 CZK;', '',
    '#Datum uskutečnění transakce;#Datum zaúčtování transakce;#Popis transakce;#Zpráva pro příjemce;#Plátce/Příjemce;#Číslo účtu plátce/příjemce;#KS;#VS;#SS;#Částka transakce;#Účetní zůstatek po transakci;',
    '08-03-2024;08-03-2024;"";"Příspěvek ""KPBI""";"Liberecký kraj";\'19-2000145399/0800\';0308;2024001;5;60 000,00;61 000,00;',
    '11-03-2024;11-03-2024;"Poplatek";"";"";\'\';;;;-30,00;60 970,00;', '',
    ';;;;;;;;#Konečný zůstatek;60 970,00 CZK;',
  ),
  uniCredit: lines(
    'Účet;Částka;Měna;Datum zaúčtování;Valuta;Banka;Název banky;Číslo účtu;Název účtu;Adresa;Detail platby;Detail platby;Konstantní kód;Variabilní kód;Specifický kód;Platební titul;Reference',
    '1265098001/5500;60.000,00;CZK;2024-03-08;2024-03-08;0800;ČESKÁ SPOŘITELNA, A.S.;19-2000145399;LIBERECKÝ KRAJ;;Příspěvek "KPBI";;0308;2024001;5;;26962199069',
    '1265098001/5500;-30,00;CZK;2024-03-11;2024-03-11;;;;;;Poplatek;;;;;;26962199070',
  ),
  moneta: lines(
    '"Číslo účtu","Název účtu","Částka","Měna","Datum zaúčtování","Valuta","Číslo protiúčtu","Banka protiúčtu","Název protiúčtu","Variabilní symbol","Konstantní symbol","Specifický symbol","Typ transakce","Zpráva pro příjemce","Číslo transakce"',
    '"1265098001/5500","KRAJ VYSOČINA","60000,00","CZK","08.03.2024","08.03.2024","19-2000145399","0800","LIBERECKÝ KRAJ","2024001","308","5","Příchozí úhrada","Příspěvek ""KPBI""","26962199069"',
    '"1265098001/5500","KRAJ VYSOČINA","-30,00","CZK","11.03.2024","11.03.2024","","","","","","","Poplatek","Poplatek","26962199070"',
  ),
  english: lines(
    'Own Account Number,Processing date,Partner Name,Partner Account Number,Bank code,Amount,Currency,Message,Variable symbol,Constant symbol,Specific symbol,Transaction ID',
    '1265098001/5500,2024-03-08,Liberecký kraj,19-2000145399,0800,"60,000.00",CZK,"Příspěvek ""KPBI""",2024001,0308,5,26962199069',
    '1265098001/5500,2024-03-11,,,,-30.00,CZK,Poplatek,,,,26962199070',
  ),
  twoColumns: lines(
    'Účet: 1265098001/5500', 'Datum zaúčtování\tValuta\tPřipsáno\tOdepsáno\tProtiúčet\tNázev protiúčtu\tVS\tKS\tSS\tZpráva pro příjemce\tČíslo dokladu',
    '8. 3. 2024\t7. 3. 2024\t60 000,00\t\t19-2000145399/0800\tLiberecký kraj\t2024001\t308\t5\tPříspěvek "KPBI"\t26962199069',
    '11. 3. 2024\t11. 3. 2024\t\t30,00\t\t\t\t\t\tPoplatek\t26962199070',
  ),
} as const;

export type BankTable = keyof typeof bankTables;
