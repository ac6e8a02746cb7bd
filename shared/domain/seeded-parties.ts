import { partySchema, type NameForms, type Party } from '#shared/domain/party';
import { capital, type RegionCode } from '#shared/domain/region';

type Forms = readonly [nominative: string, genitive: string, dative: string, locative: string, instrumental: string];

type Facts = {
  readonly ico: string;
  readonly seat: readonly [street: string, postalCode: string, city: string];
  readonly dataBox: string;
  readonly title: readonly [nominative: string, instrumental: string];
  readonly unverified: readonly string[];
};

/** Olomoucký kraj takes no part in the project until its agreement is concluded (důvodová zpráva, 2023). */
const newcomer: RegionCode = 'CZ071';

const unknownDetails = {
  representativeName: null,
  representativeNameInstrumental: null,
  account: null,
  bankName: null,
  coordinatorName: null,
  coordinatorPhone: null,
  coordinatorEmail: null,
};

/**
 * The fourteen regions as a fresh ledger knows them, in the order of their NUTS 3 codes. Office-holders change and
 * accounts are not public, so only the title of the representative is given and the rest waits for the clerk.
 */
export const seededParties: readonly Party[] = [
  region('CZ010', 'CZ-10', ['Hlavní město Praha', 'Hlavního města Prahy', 'Hlavnímu městu Praze', 'Hlavním městě Praze', 'Hlavním městem Prahou'], {
    ico: '00064581', seat: ['Mariánské náměstí 2/2', '110\u00a001', 'Praha 1'], dataBox: '48ia97h', title: ['primátor', 'primátorem'], unverified: ['dic'],
  }),
  region('CZ020', 'CZ-20', ['Středočeský kraj', 'Středočeského kraje', 'Středočeskému kraji', 'Středočeském kraji', 'Středočeským krajem'], {
    ico: '70891095', seat: ['Zborovská 81/11', '150\u00a021', 'Praha 5'], dataBox: 'keebyyf', title: ['hejtmanka', 'hejtmankou'], unverified: ['dic', 'dataBox'],
  }),
  region('CZ031', 'CZ-31', ['Jihočeský kraj', 'Jihočeského kraje', 'Jihočeskému kraji', 'Jihočeském kraji', 'Jihočeským krajem'], {
    ico: '70890650', seat: ['U Zimního stadionu 1952/2', '370\u00a076', 'České Budějovice'], dataBox: 'kdib3rr', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ032', 'CZ-32', ['Plzeňský kraj', 'Plzeňského kraje', 'Plzeňskému kraji', 'Plzeňském kraji', 'Plzeňským krajem'], {
    ico: '70890366', seat: ['Škroupova 1760/18', '301\u00a000', 'Plzeň'], dataBox: 'zzjbr3p', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ041', 'CZ-41', ['Karlovarský kraj', 'Karlovarského kraje', 'Karlovarskému kraji', 'Karlovarském kraji', 'Karlovarským krajem'], {
    ico: '70891168', seat: ['Závodní 353/88', '360\u00a006', 'Karlovy Vary'], dataBox: 'siqbxt2', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ042', 'CZ-42', ['Ústecký kraj', 'Ústeckého kraje', 'Ústeckému kraji', 'Ústeckém kraji', 'Ústeckým krajem'], {
    ico: '70892156', seat: ['Velká Hradební 3118/48', '400\u00a002', 'Ústí nad Labem'], dataBox: 't9zbsva', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ051', 'CZ-51', ['Liberecký kraj', 'Libereckého kraje', 'Libereckému kraji', 'Libereckém kraji', 'Libereckým krajem'], {
    ico: '70891508', seat: ['U Jezu 642/2a', '461\u00a080', 'Liberec 2'], dataBox: 'c5kbvkw', title: ['hejtman', 'hejtmanem'], unverified: ['dic', 'dataBox'],
  }),
  region('CZ052', 'CZ-52', ['Královéhradecký kraj', 'Královéhradeckého kraje', 'Královéhradeckému kraji', 'Královéhradeckém kraji', 'Královéhradeckým krajem'], {
    ico: '70889546', seat: ['Pivovarské nám. 1245', '500\u00a003', 'Hradec Králové'], dataBox: 'gcgbp3q', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ053', 'CZ-53', ['Pardubický kraj', 'Pardubického kraje', 'Pardubickému kraji', 'Pardubickém kraji', 'Pardubickým krajem'], {
    ico: '70892822', seat: ['Komenského nám. 125', '532\u00a011', 'Pardubice'], dataBox: 'z28bwu9', title: ['hejtman', 'hejtmanem'], unverified: ['dic', 'dataBox'],
  }),
  region('CZ063', 'CZ-63', ['Kraj Vysočina', 'Kraje Vysočina', 'Kraji Vysočina', 'Kraji Vysočina', 'Krajem Vysočina'], {
    ico: '70890749', seat: ['Žižkova 1882/57', '586\u00a001', 'Jihlava'], dataBox: 'ksab3eu', title: ['hejtman', 'hejtmanem'], unverified: ['dic', 'street'],
  }),
  region('CZ064', 'CZ-64', ['Jihomoravský kraj', 'Jihomoravského kraje', 'Jihomoravskému kraji', 'Jihomoravském kraji', 'Jihomoravským krajem'], {
    ico: '70888337', seat: ['Žerotínovo nám. 449/3', '602\u00a000', 'Brno'], dataBox: 'x2pbqzq', title: ['hejtman', 'hejtmanem'], unverified: ['dic', 'street'],
  }),
  region('CZ071', 'CZ-71', ['Olomoucký kraj', 'Olomouckého kraje', 'Olomouckému kraji', 'Olomouckém kraji', 'Olomouckým krajem'], {
    ico: '60609460', seat: ['Jeremenkova 1191/40a', '779\u00a000', 'Olomouc'], dataBox: 'qiabfmf', title: ['hejtman', 'hejtmanem'], unverified: ['dic', 'street', 'dataBox'],
  }),
  region('CZ072', 'CZ-72', ['Zlínský kraj', 'Zlínského kraje', 'Zlínskému kraji', 'Zlínském kraji', 'Zlínským krajem'], {
    ico: '70891320', seat: ['třída Tomáše Bati 21', '761\u00a090', 'Zlín'], dataBox: 'scsbwku', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
  region('CZ080', 'CZ-80', ['Moravskoslezský kraj', 'Moravskoslezského kraje', 'Moravskoslezskému kraji', 'Moravskoslezském kraji', 'Moravskoslezským krajem'], {
    ico: '70890692', seat: ['28. října 2771/117', '702\u00a000', 'Ostrava'], dataBox: '8x6bxsd', title: ['hejtman', 'hejtmanem'], unverified: ['dic'],
  }),
];

function region(id: RegionCode, iso: string, forms: Forms, facts: Facts): Party {
  const name = nameForms(forms);
  const [street, postalCode, city] = facts.seat;
  const [title, titleInstrumental] = facts.title;
  const organOf = id === capital ? 'hlavního města Prahy' : name.genitive;
  return partySchema.parse({
    id,
    iso,
    revision: 0,
    unparsed: {},
    content: {
      name,
      gender: id === capital ? 'neuter' : 'masculine',
      council: `Rada ${organOf}`,
      assembly: `Zastupitelstvo ${organOf}`,
      approvalPaths: [],
      participates: id !== newcomer,
      unverified: facts.unverified,
      details: {
        ...unknownDetails,
        street,
        postalCode,
        city,
        ico: facts.ico,
        dic: `CZ${facts.ico}`,
        dataBox: facts.dataBox,
        representativeTitle: title,
        representativeTitleInstrumental: titleInstrumental,
      },
    },
  });
}

function nameForms([nominative, genitive, dative, locative, instrumental]: Forms): NameForms {
  return { nominative, genitive, dative, locative, instrumental };
}
