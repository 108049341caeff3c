import type { ClaimLeaf, QuotationLeaf, StatementLeaf } from 'schema-dts';
import type { ClaimFact, Fact, Pack, StatementFact } from '../../pack/types.ts';
import { keyOf } from '../../pack/fact-key.ts';
import { extentIn, type Chronology } from '../../chronology/as-of.ts';
import { edtfOf, isoField } from './dates.ts';
import { factIri, factIriOf } from './iris.ts';
import { assertedBy } from './main-entity.ts';
import { audience, party, place, thing } from './references.ts';
import { citedPassages, citedSources } from './source-node.ts';

/**
 * A fact is a work that asserts something and cites its sources: schema.org lets only a `CreativeWork` cite.
 * What it asserts (the event, the post, the figure) is its `mainEntity`. What somebody said is a `Quotation`,
 * and what somebody holds to be so is a `Claim`; both are works themselves.
 */
export function factNode(
  pack: Pack,
  fact: Fact,
  chronology: Chronology,
): StatementLeaf | QuotationLeaf | ClaimLeaf {
  const work = workOf(pack, fact, chronology);
  switch (fact.type) {
    case 'statement':
      return quotation(pack, fact, work);
    case 'claim':
      return claim(pack, fact, work);
    case 'event':
    case 'measure':
    case 'proposal':
    case 'role':
    case 'relation':
    case 'figure': {
      const temporalCoverage = edtfOf(extentIn(fact, chronology));
      return {
        '@type': 'Statement',
        ...work,
        text: fact.summary,
        ...(temporalCoverage !== undefined && { temporalCoverage }),
        ...assertedBy(pack, fact, chronology),
      };
    }
  }
}

/** What facts of every type say of themselves. */
type Work = Omit<StatementLeaf, '@type'>;

function workOf(pack: Pack, fact: Fact, { corrections }: Chronology): Work {
  const passages = citedPassages(pack, fact);
  const correction = corrections.get(keyOf(fact));
  return {
    '@id': factIri(fact),
    inLanguage: pack.language,
    version: fact.revision,
    creativeWorkStatus: fact.draft ? [fact.status, 'Draft'] : fact.status,
    ...(correction !== undefined && { correction: factIriOf(correction) }),
    ...(fact.about.length > 0 && { about: fact.about.map((id) => thing(pack, id)) }),
    citation: citedSources(pack, fact),
    ...(passages.length > 0 && { isBasedOn: passages }),
  };
}

/** `text` holds words that were said; what we say of them is its `abstract` and `description`. */
function quotation(pack: Pack, fact: StatementFact, work: Work): QuotationLeaf {
  return {
    '@type': 'Quotation',
    ...work,
    ...said(fact),
    description: fact.summary,
    ...(fact.quotation !== undefined && { text: fact.quotation }),
    ...(fact.paraphrase !== undefined && { abstract: fact.paraphrase }),
    creator: party(pack, fact.speaker),
    ...(fact.audience !== undefined && { audience: audience(pack, fact.audience) }),
    ...(fact.medium !== undefined && { publisher: party(pack, fact.medium) }),
    ...(fact.place !== undefined && { locationCreated: place(pack, fact.place) }),
  };
}

function claim(pack: Pack, fact: ClaimFact, work: Work): ClaimLeaf {
  return {
    '@type': 'Claim',
    ...work,
    ...said(fact),
    description: fact.summary,
    text: fact.proposition,
    author: fact.claimants.map((id) => party(pack, id)),
    appearance: citedSources(pack, fact),
  };
}

/** When something was said: `dateCreated` for one day, month or year, and `temporal` in any case. */
function said(fact: StatementFact | ClaimFact): Pick<Work, 'dateCreated' | 'temporal'> {
  return {
    ...(fact.when.kind === 'date' && isoField('dateCreated', fact.when)),
    temporal: fact.when.text,
  };
}
