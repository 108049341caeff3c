import type { EntityKind } from '../../pack/types.ts';
import { bestFirst, itemIn, type Item } from './item.ts';

/** Wikidata's classes that are common in news, by the kind of their members. */
const classes: Readonly<Record<Exclude<EntityKind, 'concept'>, readonly string[]>> = {
  person: ['Q5'],
  organization: [
    'Q43229', // organization
    'Q783794', // company
    'Q4830453', // business
    'Q6881511', // enterprise
    'Q891723', // public company
    'Q22687', // bank
    'Q66344', // central bank
    'Q327333', // government agency
    'Q192350', // ministry
    'Q35749', // parliament
    'Q11204', // legislature
    'Q41487', // court
    'Q7278', // political party
    'Q7210356', // political organization
    'Q772547', // armed forces
    'Q176799', // military unit
    'Q163740', // nonprofit organization
    'Q79913', // non-governmental organization
    'Q484652', // international organization
    'Q245065', // intergovernmental organization
    'Q3918', // university
    'Q31855', // research institute
    'Q33506', // museum
    'Q192283', // news agency
    'Q15265344', // broadcaster
  ],
  place: [
    'Q6256', // country
    'Q3624078', // sovereign state
    'Q35657', // state of the United States
    'Q56061', // administrative territorial entity
    'Q10864048', // first-level administrative division
    'Q486972', // human settlement
    'Q515', // city
    'Q1549591', // big city
    'Q5119', // capital city
    'Q3957', // town
    'Q532', // village
    'Q5107', // continent
    'Q82794', // geographic region
    'Q23442', // island
    'Q8502', // mountain
    'Q4022', // river
    'Q23397', // lake
    'Q165', // sea
    'Q9430', // ocean
    'Q37901', // strait
    'Q12284', // canal
    'Q12323', // dam
    'Q12280', // bridge
    'Q44782', // port
    'Q1248784', // airport
  ],
  measure: [
    'Q49371', // legislation
    'Q7748', // law
    'Q820655', // statute
    'Q476068', // Act of Congress
    'Q217310', // executive order
    'Q131569', // treaty
  ],
  technology: [
    'Q11016', // technology
    'Q7397', // software
    'Q11019', // machine
    'Q1183543', // device
    'Q728', // weapon
  ],
  material: [
    'Q214609', // material
    'Q79529', // chemical substance
    'Q11344', // chemical element
    'Q11173', // chemical compound
    'Q11426', // metal
    'Q37756', // alloy
    'Q7946', // mineral
  ],
  event: [
    'Q1656682', // event
    'Q1190554', // occurrence
    'Q198', // war
    'Q178561', // battle
    'Q180684', // conflict
    'Q45382', // coup d'état
    'Q273120', // protest
    'Q40231', // public election
    'Q43109', // referendum
    'Q1072326', // summit
    'Q625994', // convention
    'Q3839081', // disaster
    'Q8065', // natural disaster
    'Q7944', // earthquake
  ],
  work: [
    'Q17537576', // creative work
    'Q47461344', // written work
    'Q7725634', // literary work
    'Q571', // book
    'Q10870555', // report
    'Q191067', // article
    'Q13442814', // scholarly article
    'Q11032', // newspaper
    'Q41298', // magazine
    'Q11424', // film
    'Q5398426', // television series
    'Q3305213', // painting
  ],
};

const kindOfClass = new Map(
  Object.entries(classes).flatMap(([kind, ids]) =>
    ids.map((id) => [id, kind as EntityKind] as const),
  ),
);

/** The kind that the first known class of an item tells; `classes` are those it has, where none is known. */
export type KindResult =
  | { readonly known: true; readonly kind: EntityKind }
  | { readonly known: false; readonly classes: readonly string[] };

export function kindOf(item: Item): KindResult {
  const own = bestFirst(item, 'P31').flatMap(({ mainsnak }) => itemIn(mainsnak) ?? []);
  for (const id of own) {
    const kind = kindOfClass.get(id);
    if (kind) return { known: true, kind };
  }
  return { known: false, classes: own };
}
