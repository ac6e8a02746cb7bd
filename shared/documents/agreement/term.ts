import { basisWordings } from './legal-basis';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { clause, point, type Article } from '#shared/documents/numbering';
import { pluralOf } from '#shared/documents/phrases';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';

/** Čl. IX: how long the agreement lasts, how it ends, and what happens with the money then. */
export function termArticle(facts: Facts): Article {
  return {
    id: 'term',
    name: 'Doba trvání a ukončení Smlouvy',
    opening: [],
    clauses: [
      clause('term.duration', wording`${ofField('term.kind', duration(facts))} ${ways(facts)}`),
      clause('term.notice', notice(facts)),
      clause('term.breach', breach(facts), [
        point(wording`prodlení Spolupracujícího kraje s úhradou Příspěvku;`),
        point(wording`použití Příspěvku v rozporu s ${reference('coordinator.use')};`),
        point(wording`neuskutečnění Projektu v kalendářním roce, za který byl Příspěvek uhrazen, z důvodů na straně Koordinátora.`),
      ]),
      clause('term.settlement', settlement(facts)),
      clause(
        'term.survival',
        wording`Zánik Smlouvy se nedotýká licence, vypořádání Příspěvku a ověření jeho použití ani dalších ujednání, z jejichž povahy vyplývá, že mají trvat i po zániku Smlouvy.`,
      ),
    ],
  };
}

function duration(facts: Facts): Wording {
  const { term } = facts.content;
  return term.kind === 'open-ended'
    ? wording`Smlouva se uzavírá na dobu neurčitou.`
    : wording`Smlouva se uzavírá na dobu určitou do ${dateDatum(facts, 'term.until', term.until)}.`;
}

function ways({ content }: Facts): Wording {
  const earlier = content.term.kind === 'until' ? 'Před uplynutím této doby ji lze ukončit' : 'Lze ji ukončit';
  const last = content.legalBasis === 'civil-code' ? 'odstoupením' : 'zrušením podle správního řádu';
  return wording`${earlier} písemnou dohodou smluvních stran, výpovědí nebo ${last}.`;
}

function notice(facts: Facts): Wording {
  const { months, runsFrom, endsWithYear } = facts.content.notice;
  const period = basisWordings[facts.content.legalBasis].noticePeriod;
  const length = wording`${datum(facts, 'notice.months', months)} ${pluralOf(months ?? 0, ['měsíc', 'měsíce', 'měsíců'])}`;
  const start = runsFrom === 'next-month' ? 'prvním dnem kalendářního měsíce následujícího po doručení výpovědi' : 'dnem následujícím po dni doručení výpovědi';
  const latest = facts.content.term.kind === 'until' ? ', nejpozději však uplynutím doby, na kterou byla uzavřena' : '';
  const end = endsWithYear
    ? ofField('notice.endsWithYear', wording` Uplyne-li ${period} v průběhu kalendářního roku, Smlouva zanikne až uplynutím posledního dne tohoto roku${latest}.`)
    : [];
  return ofField(
    'notice.runsFrom',
    wording`Každá ze smluvních stran může Smlouvu písemně vypovědět i bez uvedení důvodu. ${period.charAt(0).toUpperCase()}${period.slice(1)} činí ${length} a počíná běžet ${start} druhé smluvní straně.${end}`,
  );
}

/** § 2001 a násl. občanského zákoníku; § 167 správního řádu where withdrawal is not to be had. */
function breach({ content }: Facts): Wording {
  const condition = 'poruší-li druhá smluvní strana své povinnosti podstatným způsobem a nezjedná-li nápravu ani v přiměřené lhůtě stanovené v písemné výzvě';
  const [right, effect] =
    content.legalBasis === 'civil-code'
      ? ['od Smlouvy písemně odstoupit', ' Odstoupení je účinné dnem doručení druhé smluvní straně a působí do budoucna.']
      : ['podat písemný návrh na zrušení Smlouvy podle § 167 správního řádu', ''];
  return ofField('legalBasis', wording`Smluvní strana může ${right}, ${condition}.${effect} Za podstatné porušení se považuje zejména:`);
}

function settlement({ content }: Facts): Wording {
  const whole = content.contribution.partialYear === 'whole';
  const above = wording`převyšuje poměrnou výši podle ${reference('contribution.first-year')}`;
  if (content.legalBasis === 'grant') {
    const also = whole ? [] : wording`; vrací se i část, která ${above}`;
    return wording`Po zániku Smlouvy se uhrazený Příspěvek bez zbytečného odkladu vypořádá obdobně podle ${reference('contribution.grant-settlement')}${also}.`;
  }
  const unspent = 'ke dni zániku Smlouvy nebyla použita na realizaci a koordinaci Projektu ani k tomuto účelu smluvně vázána';
  return wording`Po zániku Smlouvy předloží Koordinátor Spolupracujícímu kraji bez zbytečného odkladu přehled o použití Příspěvku a na účet Spolupracujícího kraje uvedený v ${reference('parties')} mu vrátí tu část uhrazeného Příspěvku, která ${whole ? unspent : wording`${above} nebo která ${unspent}`}.`;
}
