import { factKey, keyOf, type Fact, type Pack } from '@backgrounder/model';
import { generateCards, surveyCards } from '@backgrounder/model/cards';
import { parsePackText } from '@backgrounder/model/yaml';
import { failure, success, type Result, type WithdrawnFact } from '@backgrounder/study';
import type { PackChange, PackFailure } from './added-pack.ts';
import { packCards, type PackedPack } from './studied-pack.ts';

// Loaded only when a pack is added: nothing here is needed to review.

/** An author's YAML or JSON, as `backgrounder check` reads it. */
export function readPack(text: string): Result<Pack, PackFailure> {
  const parsed = parsePackText(text);
  return parsed.ok ? success(parsed.pack) : failure({ kind: 'not-a-pack', issues: parsed.issues });
}

/** @param library the packs used together with this one */
export function makeCards(pack: Pack, library: readonly Pack[]): PackedPack {
  return packCards(pack, generateCards(pack, library), withdrawnBy(pack, library));
}

/** Facts of the pack that were wrong, and those of others that it corrects. */
function withdrawnBy(pack: Pack, library: readonly Pack[]): readonly WithdrawnFact[] {
  const own = surveyCards(pack, library).withdrawn.map(({ fact, by }) => ({
    fact: factKey(pack.id, fact),
    ...(by !== undefined && { by }),
  }));
  const known = new Set(own.map(({ fact }) => fact));
  const elsewhere = pack.facts.flatMap((by) =>
    by.corrects.filter((fact) => !known.has(fact)).map((fact) => ({ fact, by: keyOf(by) })),
  );
  return [...own, ...elsewhere];
}

export function changeBetween(before: Pack, after: Pack, { head }: PackedPack): PackChange {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]));
  const kept = new Set(after.facts.map(({ id }) => id));
  const isChanged = (fact: Fact) => {
    const was = old.get(fact.id);
    return was !== undefined && was.revision !== fact.revision;
  };
  return {
    version: before.version,
    added: after.facts.filter(({ id }) => !old.has(id)).length,
    changed: after.facts.filter(isChanged).length,
    removed: before.facts.filter(({ id }) => !kept.has(id)).length,
    withdrawn: head.withdrawn.filter(({ fact }) => old.has(fact.slice(after.id.length + 1))).length,
  };
}
